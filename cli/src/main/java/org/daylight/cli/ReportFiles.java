package org.daylight.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.daylight.reports.Report;
import org.daylight.reports.Wording;
import org.daylight.reports.reading.Reading;
import org.daylight.reports.reading.ReportReader;
import org.daylight.reports.reading.ReportSource;
import org.daylight.reports.writing.OpenJson;

/** The reports of files and folders; whatever cannot be read is said at once, one sentence each. */
final class ReportFiles {

    private final PrintStream err;
    private final ReportReader reader = new ReportReader();
    private final List<Report> reports = new ArrayList<>();
    private final List<Reading.Refused> refused = new ArrayList<>();
    private boolean complete = true;

    private ReportFiles(PrintStream err) {
        this.err = err;
    }

    /** Reads files, and folders with all their folders in the order of their names; hidden files are passed over. */
    static ReportFiles read(List<Path> paths, PrintStream err) {
        ReportFiles files = new ReportFiles(err);
        for (Path path : paths) {
            boolean found = Files.isDirectory(path) ? files.folder(path) : files.file(path);
            files.complete &= found;
        }
        return files;
    }

    List<Report> reports() {
        return reports;
    }

    /** Files that hold no report. */
    List<Reading.Refused> refused() {
        return refused;
    }

    /** Whether every file that was named gave a report, and every folder at least one. */
    boolean isComplete() {
        return complete;
    }

    private boolean folder(Path folder) {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            return refuse(unreadable(folder));
        }
        int before = reports.size();
        files.forEach(this::file);
        if (reports.size() == before) {
            err.println(CliMessages.text("folder.empty", folder));
        }
        return reports.size() > before;
    }

    private static boolean isHidden(Path file) {
        for (Path part : file) {
            if (part.toString().startsWith(".") || part.toString().startsWith("~$")) {
                return true;
            }
        }
        return false;
    }

    private boolean file(Path file) {
        return switch (reading(file)) {
            case Reading.Reports read -> {
                reports.addAll(read.reports());
                read.warnings().forEach(warning -> err.println(warning.message()));
                yield true;
            }
            case Reading.Refused no -> refuse(no);
        };
    }

    private Reading reading(Path file) {
        String name = file.toString();
        if (!name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            return reader.read(new ReportSource.OnDisk(name, file));
        }
        try {
            return OpenJson.read(name, Files.readString(file));
        } catch (IOException unreadable) {
            return unreadable(file);
        }
    }

    private static Reading.Refused unreadable(Path path) {
        String name = path.toString();
        return new Reading.Refused(name, "UNREADABLE", Wording.of("refusal.UNREADABLE", name));
    }

    private boolean refuse(Reading.Refused no) {
        refused.add(no);
        err.println(no.wording().text(Locale.CHINESE));
        return false;
    }
}
