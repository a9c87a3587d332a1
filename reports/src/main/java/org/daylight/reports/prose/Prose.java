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

    /**
     * Figures of one sentence, one paragraph and one report that are read. In published reports a sentence has up to
     * forty, and a form printed without its lines some three hundred; more is no prose, and what follows is not said of
     * anything. It is these limits that keep the work for a text in proportion to its length.
     */
    private static final int MOST_IN_SENTENCE = 400;

    private static final int MOST_IN_PARAGRAPH = 2_000;
    private static final int MOST = 10_000;

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
            List<Numeral> all = Numerals.of(text.text());
            List<Numeral> numerals = all.subList(0, Math.min(all.size(), MOST_IN_PARAGRAPH));
            paragraph++;
            if (numerals.isEmpty() || statements.size() > MOST) {
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
                    statements.addAll(new SentenceReader(setting, numerals, context)
                            .read(from, Math.min(next, from + MOST_IN_SENTENCE)));
                }
            }
        }
    }
}
