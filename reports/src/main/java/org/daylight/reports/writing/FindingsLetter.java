package org.daylight.reports.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.reports.Finding;
import org.daylight.reports.Place;
import org.daylight.reports.ReadingWarning;
import org.daylight.reports.Report;
import org.daylight.reports.Severity;
import org.daylight.reports.Wording;
import org.daylight.reports.checking.ReportChecks.Checked;
import org.daylight.reports.writing.LetterPaper.Face;
import org.jspecify.annotations.Nullable;

/**
 * The letter to a body whose published reports need correcting (核实函), in Chinese, as docx on official paper. It says of
 * each finding where it stands, what the report says, what was reckoned and how; it decides nothing by itself.
 */
public final class FindingsLetter {

    /** Two printings of one figure: the sentence holds both, and neither was reckoned. */
    private static final String OF_VERSIONS = "X-VERSION";

    private final LetterPaper paper;
    private final List<Checked> reports;
    private final Sender sender;
    private final LocalDate dated;

    private FindingsLetter(LetterPaper paper, List<Checked> reports, Sender sender, LocalDate dated) {
        this.paper = paper;
        this.reports = reports;
        this.sender = sender;
        this.dated = dated;
    }

    /**
     * Who writes.
     *
     * @param organ its official name; empty leaves a place to be filled in
     * @param contact a person and how to reach them, as one phrase; empty for none
     */
    public record Sender(String organ, String contact) {

        /** A letter whose sender is filled in by hand. */
        public static final Sender OPEN = new Sender("", "");
    }

    /**
     * Writes the letter; the stream stays open.
     *
     * @param reports of one body, or of several that are written to together
     * @param dated the date of the letter and of the reading
     */
    public static void write(List<Checked> reports, Sender sender, LocalDate dated, OutputStream out)
            throws IOException {
        String title = said("letter.title");
        try (LetterPaper paper = new LetterPaper(title, dated)) {
            new FindingsLetter(paper, reports, sender, dated).compose(title);
            paper.write(out);
        }
    }

    private static String said(String key, @Nullable Object... arguments) {
        return Wording.of(key, arguments).text(Locale.CHINESE);
    }

    private void compose(String title) {
        paper.title(title);
        paper.flush(said("letter.addressee", addressee()));
        paper.indented(
                Face.BODY,
                total() == 0
                        ? said("letter.opening.clean", reports.size(), date(dated), total())
                        : said("letter.opening", reports.size(), date(dated), total(), counts()));
        int number = 0;
        for (Checked checked : reports) {
            report(++number, checked);
        }
        paper.indented(Face.BODY, said("letter.request"));
        paper.indented(Face.BODY, said("letter.basis"));
        if (!sender.contact().isBlank()) {
            paper.indented(Face.BODY, said("letter.contact", sender.contact()));
        }
        paper.emptyLine();
        paper.toTheRight(sender.organ().isBlank() ? said("letter.sender") : sender.organ(), 4);
        paper.toTheRight(date(dated), 4);
    }

    private String addressee() {
        Set<String> bodies = new LinkedHashSet<>();
        reports.forEach(checked -> {
            String agency = checked.report().agency();
            bodies.add(agency == null ? said("letter.body") : agency);
        });
        return bodies.isEmpty() ? said("letter.body") : String.join("、", bodies);
    }

    private int total() {
        return reports.stream().mapToInt(checked -> checked.findings().size()).sum();
    }

    /** How many of each severity, none left out that occurs. */
    private String counts() {
        return Arrays.stream(Severity.values())
                .filter(severity -> total(severity) > 0)
                .map(severity -> said("letter.count." + severity.id(), total(severity)))
                .collect(Collectors.joining("、"));
    }

    private long total(Severity severity) {
        return reports.stream()
                .flatMap(checked -> checked.findings().stream())
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static String date(LocalDate date) {
        return said("letter.date", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    private void report(int number, Checked checked) {
        Report report = checked.report();
        String title = report.title() == null ? said("letter.untitled") : report.title();
        paper.indented(Face.HEADING, ChineseNumeral.of(number) + "、《" + title + "》");
        paper.indented(
                Face.BODY,
                said("letter.source", fileName(report.origin()), report.origin().ordinal(), date(dated)));
        Report.Origin copyOf = checked.copyOf();
        if (copyOf != null) {
            paper.indented(Face.BODY, said("letter.copy", fileName(copyOf), copyOf.ordinal()));
        }
        int group = 0;
        for (Severity severity : Severity.values()) {
            List<Finding> findings = checked.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            if (!findings.isEmpty()) {
                group(++group, severity, findings);
            }
        }
        if (group == 0) {
            paper.indented(Face.BODY, said("letter.clean"));
        }
        unread(group + 1, report.warnings());
    }

    /** Only the name: where the file lies on the machine of the sender is nobody's business. */
    private static String fileName(Report.Origin origin) {
        return origin.file()
                .substring(
                        Math.max(origin.file().lastIndexOf('/'), origin.file().lastIndexOf('\\')) + 1);
    }

    private void group(int number, Severity severity, List<Finding> findings) {
        paper.indented(
                Face.SUBHEADING,
                "（" + ChineseNumeral.of(number) + "）" + said("letter." + severity.id(), findings.size()));
        int item = 0;
        for (Finding finding : findings) {
            paper.indented(Face.BODY, ++item + "." + sentence(finding));
        }
    }

    /** What is found, what the report says and what was reckoned, and where it stands. */
    private static String sentence(Finding finding) {
        List<String> parts = new ArrayList<>();
        if (!finding.code().equals(OF_VERSIONS)) {
            Datums.say("letter.stated", finding.stated()).ifPresent(parts::add);
            Datums.say("letter.computed", finding.computed()).ifPresent(parts::add);
        }
        if (!finding.how().isBlank()) {
            parts.add(said("letter.how", finding.how()));
        }
        if (!finding.quote().isBlank()) {
            parts.add(said("letter.quote", finding.quote()));
        }
        parts.add(said("letter.where", place(finding.place()), finding.code()));
        return finding.message() + String.join(said("letter.and"), parts) + said("letter.stop");
    }

    private static String place(Place place) {
        return place.page() > 0 ? said("letter.page", place.page(), place.line()) : said("letter.line", place.line());
    }

    private void unread(int number, List<ReadingWarning> warnings) {
        if (warnings.isEmpty()) {
            return;
        }
        paper.indented(Face.SUBHEADING, "（" + ChineseNumeral.of(number) + "）" + said("letter.unread", warnings.size()));
        int item = 0;
        for (ReadingWarning warning : warnings) {
            paper.indented(Face.BODY, said("letter.unread.item", ++item, place(warning.place()), warning.message()));
        }
    }
}
