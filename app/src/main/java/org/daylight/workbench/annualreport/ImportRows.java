package org.daylight.workbench.annualreport;

import java.util.List;
import java.util.function.Function;
import org.daylight.annualreport.FileOutcome;
import org.daylight.annualreport.ObservedReport;
import org.daylight.annualreport.ReportImport;
import org.daylight.annualreport.ReportImport.ImportedFile;
import org.daylight.annualreport.SourceId;
import org.daylight.reports.Wording;

/** Says of each file of an import what became of it. */
record ImportRows(Words words, Function<SourceId, List<ObservedReport>> reports) {

    private static final String OF_THE_READER = "refusal.";

    List<ImportRow> of(ReportImport shown) {
        return shown.files().stream().map(this::row).toList();
    }

    private ImportRow row(ImportedFile file) {
        return switch (file.outcome()) {
            case FileOutcome.Waiting ignored ->
                new ImportRow(file.name(), "mute", words.say("annualreport.import.waiting"), "", List.of());
            case FileOutcome.Read(SourceId source) -> {
                List<ObservedReport> found = reports.apply(source);
                yield new ImportRow(file.name(), "ok", words.say("annualreport.import.read"), read(found), found);
            }
            case FileOutcome.Known(SourceId source) -> {
                List<ObservedReport> found = reports.apply(source);
                yield new ImportRow(file.name(), "info", words.say("annualreport.import.known"), known(found), found);
            }
            case FileOutcome.Refused refused ->
                new ImportRow(
                        file.name(), "bad", words.say("annualreport.import.refused"), sentence(refused), List.of());
        };
    }

    private String read(List<ObservedReport> found) {
        int errors = found.stream().mapToInt(report -> report.counts().errors()).sum();
        int warnings =
                found.stream().mapToInt(report -> report.counts().warnings()).sum();
        return words.say("annualreport.import.read-sentence", found.size(), errors, warnings);
    }

    private String known(List<ObservedReport> found) {
        return found.isEmpty()
                ? words.say("annualreport.import.known")
                : words.say(
                        "annualreport.import.known-sentence",
                        found.getFirst().origin().fileName());
    }

    private String sentence(FileOutcome.Refused refused) {
        Object[] named = refused.named().toArray();
        return refused.ground().startsWith(OF_THE_READER)
                ? Wording.of(refused.ground(), named).text(words.locale())
                : words.say(refused.ground(), named);
    }
}
