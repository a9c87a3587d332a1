package org.daylight.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.daylight.reports.Report;
import org.daylight.reports.Severity;
import org.daylight.reports.checking.ReportChecks;
import org.daylight.reports.checking.ReportChecks.Checked;
import org.daylight.reports.comparing.ProseComparison;
import org.daylight.reports.comparing.Ranking;
import org.daylight.reports.comparing.ReportComparison;
import org.daylight.reports.writing.ReportJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands on published reports: 0 clean, 1 findings of severity error, 2 something unreadable. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "读取、核查、比较已发布的政府信息公开工作年度报告（read and audit published annual reports）。",
        footer = "退出码：0 没有错误，1 有错误，2 有文件无法读取（exit codes: 0 clean, 1 errors found, 2 unreadable）。")
final class ReportCommand {

    static final int CLEAN = 0;
    static final int ERRORS = 1;
    static final int UNREADABLE = 2;
    private static final String FILES = "文本、网页、Word、PDF、开放数据文件，或者文件夹（files or folders）。";

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
            description = "读取报告，列出各表和发现的问题（read reports and print every table with everything found）。")
    int check(
            @Option(names = "--json", description = "输出稳定的JSON（print the stable JSON）。") boolean json,
            @Parameters(arity = "1..*", paramLabel = "PATH", description = FILES) List<Path> paths) {
        ReportFiles files = ReportFiles.read(paths, err);
        List<Checked> checked = new ReportChecks().checkAll(files.reports());
        if (json) {
            out.println(ReportJson.write(checked));
        } else {
            checked.forEach(report -> out.print(ReportText.of(report)));
        }
        return exit(files, checked);
    }

    private static int exit(ReportFiles files, List<Checked> checked) {
        if (!files.isComplete()) {
            return UNREADABLE;
        }
        return checked.stream().anyMatch(Checked::hasErrors) ? ERRORS : CLEAN;
    }

    @Command(
            name = "compare",
            mixinStandardHelpOptions = true,
            description = "比较两个年度、两个版本或者两个机关的报告（compare two years, versions or bodies）。")
    int compare(
            @Option(names = "--json", description = "输出JSON（print JSON）。") boolean json,
            @Option(names = "--prose", description = "逐节逐段比较文字，给出重复率（compare the prose too）。") boolean prose,
            @Parameters(index = "0", paramLabel = "FILE", description = "较早的报告（the older report）。") Path older,
            @Parameters(index = "1", paramLabel = "FILE", description = "较新的报告（the newer report）。") Path newer) {
        ReportFiles left = ReportFiles.read(List.of(older), err);
        ReportFiles right = ReportFiles.read(List.of(newer), err);
        if (!left.isComplete() || !right.isComplete()) {
            return UNREADABLE;
        }
        ReportComparison comparison = nearest(left.reports(), right.reports());
        ProseComparison words = prose ? ProseComparison.of(comparison.left(), comparison.right()) : null;
        out.print(json ? ReportJson.write(comparison, words) + System.lineSeparator() : text(comparison, words));
        boolean errors = comparison.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
        return errors ? ERRORS : CLEAN;
    }

    /** Of files with several reports those two are compared that stand nearest to each other. */
    private static ReportComparison nearest(List<Report> left, List<Report> right) {
        ReportComparison comparison = ReportComparison.of(left.getLast(), right.getFirst());
        for (Report one : left) {
            for (Report other : right) {
                ReportComparison candidate = ReportComparison.of(one, other);
                if (candidate.relation().compareTo(comparison.relation()) < 0) {
                    comparison = candidate;
                }
            }
        }
        return comparison;
    }

    private static String text(ReportComparison comparison, @Nullable ProseComparison prose) {
        return ReportText.of(comparison) + (prose == null ? "" : ProseText.of(prose));
    }

    @Command(
            name = "rank",
            mixinStandardHelpOptions = true,
            description = "把许多报告汇成一张表并排序（many reports in one table, ranked within their year）。")
    int rank(
            @Mixin RankTargets targets,
            @Parameters(arity = "1..*", paramLabel = "PATH", description = FILES) List<Path> paths) {
        ReportFiles files = ReportFiles.read(paths, err);
        List<Checked> checked = new ReportChecks().checkAll(files.reports());
        return written(targets.write(Ranking.of(checked), files.refused(), out), exit(files, checked));
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "导出数据、检查结果和核实函（write data, findings and the letter to files）。")
    int export(
            @Mixin ExportTargets targets,
            @Parameters(arity = "1..*", paramLabel = "PATH", description = FILES) List<Path> paths) {
        if (!targets.areUsable()) {
            err.println(CliMessages.text("export.nothing"));
            return UNREADABLE;
        }
        ReportFiles files = ReportFiles.read(paths, err);
        List<Checked> checked = new ReportChecks().checkAll(files.reports());
        return written(targets.write(checked, out), exit(files, checked));
    }

    private int written(@Nullable IOException failure, int exit) {
        if (failure == null) {
            return exit;
        }
        err.println(CliMessages.text("file.unwritable", String.valueOf(failure.getMessage())));
        return UNREADABLE;
    }

    static CommandLine commandLine(PrintStream out, PrintStream err) {
        return new CommandLine(new ReportCommand(out, err));
    }
}
