package org.daylight.workbench.scope;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.Role;
import org.daylight.annualreport.CorrectingReports;
import org.daylight.annualreport.CorrectionId;
import org.daylight.annualreport.ExaminedReport;
import org.daylight.annualreport.ExportKind;
import org.daylight.annualreport.ExportingReports;
import org.daylight.annualreport.FileOutcome;
import org.daylight.annualreport.HandedIn;
import org.daylight.annualreport.IdentifyingReports;
import org.daylight.annualreport.IdentityCorrection;
import org.daylight.annualreport.ImportId;
import org.daylight.annualreport.ImportingReports;
import org.daylight.annualreport.JoiningNames;
import org.daylight.annualreport.MadeUpBody;
import org.daylight.annualreport.ObservedReport;
import org.daylight.annualreport.ObservedReportId;
import org.daylight.annualreport.ObservingReports;
import org.daylight.annualreport.SourceId;
import org.daylight.reports.CellPath;
import org.daylight.rules.report.RequestRow;
import org.daylight.web.FormTickets;
import org.daylight.workbench.scope.Attempt.Trial;
import org.springframework.core.io.ByteArrayResource;

/** Reports under observation. They are public documents of strangers and one collection for the whole installation. */
final class ObservatoryTrials {

    private static final String HOME = "/workbench/observatory/";
    private static final List<String> EXPORTS = List.of("letter", "csv");

    private static final UUID ORDER = UUID.randomUUID();

    private final Stage stage;
    private final Actor officer;
    private final ImportId brought;
    private final SourceId source;
    private final ObservedReportId report;
    private final ObservedReportId other;
    private final String body = MadeUpBody.of("区");
    private final Map<Place, String> others = new EnumMap<>(Place.class);
    private final Map<Place, ObservedReportId> moving = new EnumMap<>(Place.class);
    private final Deque<CellPath> cells = new ArrayDeque<>();

    ObservatoryTrials(Stage stage) {
        this.stage = stage;
        this.officer = stage.works(Role.DISCLOSURE_OFFICER, stage.organ(Place.ELSEWHERE));
        for (Place place : Place.values()) {
            others.put(place, MadeUpBody.of("县"));
        }
        List<HandedIn> files = new ArrayList<>(List.of(file(body)));
        others.values().forEach(name -> files.add(file(name)));
        others.keySet().forEach(place -> files.add(file(MadeUpBody.of("市"))));
        ImportingReports importing = stage.get(ImportingReports.class);
        this.brought = importing.begin(officer, UUID.randomUUID(), files).orThrow();
        importing.readNow(brought);
        List<ObservedReport> read = importing.find(officer, brought).orElseThrow().files().stream()
                .flatMap(file -> observing().of(officer, source(file.outcome())).stream())
                .toList();
        this.report = read.getFirst().id();
        this.other = read.get(1).id();
        for (Place place : Place.values()) {
            moving.put(place, read.get(read.size() - 1 - place.ordinal()).id());
        }
        this.source = source(importing
                .find(officer, brought)
                .orElseThrow()
                .files()
                .getFirst()
                .outcome());
        examined(report).checked().report().cells().keySet().stream()
                .filter(path ->
                        path.toString().contains(RequestRow.NEW_RECEIVED.name().toLowerCase(Locale.ROOT)))
                .forEach(cells::add);
    }

    Map<String, Trial> all() {
        Map<String, Trial> trials = new HashMap<>();
        String cell = cells.getFirst().toString();
        trials.put("GET /workbench/observatory/imports/{id}", place -> at("imports/" + brought));
        trials.put("GET /workbench/observatory/reports/{id}", place -> at("reports/" + report));
        trials.put("GET /workbench/observatory/sources/{id}/file", place -> at("sources/" + source + "/file"));
        trials.put(
                "GET /workbench/observatory/reports/{id}/cells",
                place -> at("reports/" + report + "/cells").with(Map.of("path", cell)));
        trials.put("POST /workbench/observatory/reports/{id}/cells", place -> correction());
        trials.put("POST /workbench/observatory/corrections/{id}/withdrawal", place -> {
            CellPath path = next();
            return withdrawal("corrections/" + corrected(path)).with(Map.of("reason", "看错了。"));
        });
        trials.put(
                "GET /workbench/observatory/reports/{id}/identity",
                place -> at("reports/" + moving.get(place) + "/identity"));
        trials.put("POST /workbench/observatory/reports/{id}/identity", place -> identity(moving(place)));
        trials.put(
                "POST /workbench/observatory/identities/{id}/withdrawal",
                place -> withdrawal("identities/" + identified(moving(place))).with(Map.of("reason", "看错了。")));
        trials.put(
                "POST /workbench/observatory/names/{id}/withdrawal",
                place -> withdrawal("names/" + toldApart(place)).with(Map.of("reason", "看错了。")));
        exports(trials);
        return trials;
    }

    private void exports(Map<String, Trial> trials) {
        for (String kind : EXPORTS) {
            trials.put(
                    "GET /workbench/observatory/reports/{id}/exports/{kind} " + kind,
                    place -> at("reports/" + report + "/exports/" + kind));
            trials.put(
                    "GET /workbench/observatory/comparison/exports/{kind} " + kind,
                    place -> at("comparison/exports/" + kind)
                            .with(Map.of("left", report.toString(), "right", other.toString())));
        }
        trials.put(
                "POST /workbench/observatory/series/exports/{kind}",
                place -> ordering("series/exports/csv", "body", body));
        trials.put(
                "POST /workbench/observatory/ranking/exports/{kind}",
                place -> ordering("ranking/exports/csv", "year", "2024"));
        trials.put(
                "GET /workbench/exports/{id} of somebody else", place -> Attempt.at("/workbench/exports/" + ordered()));
        trials.put(
                "GET /workbench/exports/{id}/file of somebody else",
                place -> Attempt.at("/workbench/exports/" + ordered() + "/file"));
        trials.put(
                "POST /workbench/exports/{id}/cancel of somebody else",
                place -> Attempt.at("/workbench/exports/" + ordered() + "/cancel"));
    }

    private Attempt ordering(String address, String field, String value) {
        return at(address)
                .with(Map.of(
                        field, value, "ticket", stage.get(FormTickets.class).issue()));
    }

    /** An export that the officer of the other organ ordered; nobody else may have it. */
    private String ordered() {
        ExportingReports.Wish wish = new ExportingReports.Wish(ORDER, ExportKind.CSV, subject -> subject + ".csv");
        return stage.get(ExportingReports.class)
                .ranking(officer, 2024, wish)
                .orElseThrow()
                .orThrow()
                .toString();
    }

    private static Attempt at(String address) {
        return Attempt.at(HOME + address);
    }

    private static Attempt withdrawal(String what) {
        return at(what + "/withdrawal");
    }

    private Attempt correction() {
        return at("reports/" + report + "/cells")
                .with(Map.of(
                        "path", next().toString(),
                        "value", "98765",
                        "reason", "原件如此。",
                        "seen", "",
                        "ticket", stage.get(FormTickets.class).issue()));
    }

    /** A cell that nobody corrected yet, or whose correction was taken back. */
    private CellPath next() {
        CellPath cell = cells.removeFirst();
        cells.addLast(cell);
        examined(report).correctionOf(cell).ifPresent(standing -> correcting().withdraw(officer, standing.id(), "重来。"));
        return cell;
    }

    private CorrectionId corrected(CellPath cell) {
        CorrectingReports.Proposal proposal = new CorrectingReports.Proposal(report, cell, "98764", "原件如此。", null);
        return correcting().correct(officer, UUID.randomUUID(), proposal).orThrow();
    }

    private ObservedReportId moving(Place place) {
        return Objects.requireNonNull(moving.get(place));
    }

    private Attempt identity(ObservedReportId id) {
        return at("reports/" + id + "/identity")
                .with(Map.of(
                        "body", MadeUpBody.of("区"),
                        "year", "2023",
                        "reason", "落款如此。",
                        "seen", standing(id),
                        "ticket", stage.get(FormTickets.class).issue()));
    }

    private String standing(ObservedReportId id) {
        return examined(id).identities().stream()
                .filter(IdentityCorrection::stands)
                .map(told -> told.id().toString())
                .findFirst()
                .orElse("");
    }

    private String identified(ObservedReportId id) {
        examined(id).identities().stream()
                .filter(IdentityCorrection::stands)
                .forEach(told -> identifying().withdraw(officer, told.id(), "重来。"));
        IdentifyingReports.Claim claim = new IdentifyingReports.Claim(id, MadeUpBody.of("区"), "2023", "落款如此。", null);
        return identifying()
                .identify(officer, UUID.randomUUID(), claim)
                .orThrow()
                .toString();
    }

    private String toldApart(Place place) {
        JoiningNames joining = stage.get(JoiningNames.class);
        JoiningNames.Names names = new JoiningNames.Names(body, Objects.requireNonNull(others.get(place)), "两个机关。");
        return joining.tellApart(officer, UUID.randomUUID(), names).orThrow().toString();
    }

    private ExaminedReport examined(ObservedReportId id) {
        return observing().open(officer, id).orElseThrow();
    }

    private ObservingReports observing() {
        return stage.get(ObservingReports.class);
    }

    private CorrectingReports correcting() {
        return stage.get(CorrectingReports.class);
    }

    private IdentifyingReports identifying() {
        return stage.get(IdentifyingReports.class);
    }

    private static SourceId source(FileOutcome outcome) {
        return outcome instanceof FileOutcome.Read(SourceId read) ? read : fail(outcome);
    }

    private static SourceId fail(FileOutcome outcome) {
        throw new IllegalStateException("not read: " + outcome);
    }

    /** A report of the demonstration under another name. */
    private static HandedIn file(String name) {
        try (InputStream in =
                Objects.requireNonNull(ObservatoryTrials.class.getResourceAsStream("/demo/reports/body-1-2024.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("青禾区", name);
            return new HandedIn(name + ".txt", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
