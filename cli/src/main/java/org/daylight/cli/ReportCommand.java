package org.daylight.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daylight.reports.Report;
import org.daylight.reports.Severity;
import org.daylight.reports.checking.ReportChecks;
import org.daylight.reports.checking.ReportChecks.Checked;
import org.daylight.reports.comparing.ReportComparison;
import org.daylight.reports.reading.Reading;
import org.daylight.reports.reading.ReportReader;
import org.daylight.reports.reading.ReportSource;
import org.daylight.reports.writing.ReportJson;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report check} and {@code report compare}: 0 clean, 1 findings of severity error, 2 unreadable. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Read and audit published annual reports (政府信息公开工作年度报告).")
final class ReportCommand {

    static final int CLEAN = 0;
    static final int ERRORS = 1;
    static final int UNREADABLE = 2;

    private final PrintStream out;
    private final PrintStream err;

    ReportCommand() {
        this(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }

    ReportCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Read reports and print every table with everything found.")
    int check(
            @Option(names = "--json", description = "Print the stable JSON.") boolean json,
            @Parameters(arity = "1..*", paramLabel = "FILE", description = "Text or HTML files.") List<Path> files) {
        List<Report> reports = new ArrayList<>();
        boolean readable = true;
        for (Path file : files) {
            readable &= read(file, reports);
        }
        List<Checked> checked = new ReportChecks().checkAll(reports);
        if (json) {
            out.println(ReportJson.write(checked));
        } else {
            checked.forEach(report -> out.print(ReportText.of(report)));
        }
        if (!readable) {
            return UNREADABLE;
        }
        return checked.stream().anyMatch(Checked::hasErrors) ? ERRORS : CLEAN;
    }

    @Command(
            name = "compare",
            mixinStandardHelpOptions = true,
            description = "Compare two years or two versions of one body.")
    int compare(
            @Option(names = "--json", description = "Print the stable JSON.") boolean json,
            @Parameters(index = "0", paramLabel = "FILE", description = "The older report.") Path older,
            @Parameters(index = "1", paramLabel = "FILE", description = "The newer report.") Path newer) {
        List<Report> left = new ArrayList<>();
        List<Report> right = new ArrayList<>();
        boolean olderRead = read(older, left);
        boolean newerRead = read(newer, right);
        if (!olderRead || !newerRead) {
            return UNREADABLE;
        }
        ReportComparison comparison = ReportComparison.of(left.getLast(), right.getFirst());
        for (Report one : left) {
            for (Report other : right) {
                ReportComparison candidate = ReportComparison.of(one, other);
                if (candidate.relation().compareTo(comparison.relation()) < 0) {
                    comparison = candidate;
                }
            }
        }
        out.print(json ? ReportJson.write(comparison) + System.lineSeparator() : ReportText.of(comparison));
        boolean errors = comparison.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
        return errors ? ERRORS : CLEAN;
    }

    private boolean read(Path file, List<Report> reports) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException notReadable) {
            err.println(CliMessages.text("file.unreadable", file));
            return false;
        }
        return switch (new ReportReader().read(new ReportSource.File(file.toString(), bytes))) {
            case Reading.Reports read -> {
                reports.addAll(read.reports());
                read.warnings().forEach(warning -> err.println(warning.message()));
                yield true;
            }
            case Reading.Refused refused -> {
                err.println(refused.wording().text(Locale.CHINESE));
                yield false;
            }
        };
    }

    static CommandLine commandLine(PrintStream out, PrintStream err) {
        return new CommandLine(new ReportCommand(out, err));
    }
}
