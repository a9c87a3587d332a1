package org.daylight.reports.prose;

import java.util.ArrayList;
import java.util.List;
import org.daylight.reports.Report;
import org.daylight.reports.Section;

/**
 * What the running text of a report states.
 *
 * @param statements every figure with its meaning, in the order of the text
 * @param breakdowns wholes with their items
 */
public record Prose(List<Statement> statements, List<Breakdown> breakdowns) {

    /** Reads the text of a report. */
    public static Prose of(Report report) {
        Reader reader = new Reader(report);
        report.sections().forEach(reader::section);
        return new Prose(List.copyOf(reader.statements), List.copyOf(reader.breakdowns));
    }

    /** Goes through sections, paragraphs and sentences. */
    private static final class Reader {
        private final Years years;
        private final Scopes scopes;
        private final List<Statement> statements = new ArrayList<>();
        private final List<Breakdown> breakdowns = new ArrayList<>();
        private int paragraph;
        private int sentence;

        private Reader(Report report) {
            this.years = new Years(report.year());
            this.scopes = new Scopes(report.agency());
        }

        private void section(Section section) {
            Topic heading = Topics.of(section);
            for (ProseText text : ProseText.of(section)) {
                if (Topics.looksLikeHeading(text.text())) {
                    heading = Topics.ofHeading(text.text());
                } else {
                    heading = Paragraphs.leadingTopic(text.text(), heading);
                    paragraph(text, section.number(), heading);
                }
            }
        }

        private void paragraph(ProseText text, int part, Topic heading) {
            List<Numeral> numerals = Numerals.of(text.text());
            paragraph++;
            if (numerals.isEmpty()) {
                return;
            }
            Context context = new Context(years, scopes, new Lists(breakdowns));
            Topic topic = heading;
            int next = 0;
            for (Paragraphs.Range range : Paragraphs.sentences(text.text())) {
                topic = Topics.ofSentence(text.text().substring(range.start(), range.end()), topic, heading);
                int from = next;
                while (next < numerals.size() && numerals.get(next).start() < range.end()) {
                    next++;
                }
                sentence++;
                if (next > from) {
                    SentenceReader.Setting setting = new SentenceReader.Setting(
                            text, range.start(), range.end(), paragraph, sentence, part, topic);
                    statements.addAll(new SentenceReader(setting, numerals, context).read(from, next));
                }
            }
        }
    }
}
