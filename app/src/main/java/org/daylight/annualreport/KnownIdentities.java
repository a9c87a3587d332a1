package org.daylight.annualreport;

import java.util.List;
import java.util.Objects;
import org.daylight.annualreport.IdentityCorrection.Whose;
import org.daylight.annualreport.ObservedReport.Identity;
import org.daylight.reports.Report;
import org.springframework.stereotype.Component;

/** Whose report of which year each one counts as: what a person said, else what was read, under the name that is shown. */
@Component
class KnownIdentities {

    private final ObservedReports reports;
    private final IdentityCorrections told;
    private final NameVerdicts names;

    KnownIdentities(ObservedReports reports, IdentityCorrections told, NameVerdicts names) {
        this.reports = reports;
        this.told = told;
        this.names = names;
    }

    /** What the reader made of it. */
    Identity asRead(Report report) {
        Whose read = whose(report);
        String title =
                Objects.requireNonNullElse(report.title(), report.origin().file());
        return new Identity(read.body(), shownAs(read.body()), read.year(), title, false);
    }

    static Whose whose(Report report) {
        return new Whose(Objects.requireNonNullElse(report.agency(), ""), report.year());
    }

    /** What a person said of it. */
    Identity asTold(ObservedReport line, Whose whose) {
        return new Identity(
                whose.body(),
                shownAs(whose.body()),
                whose.year(),
                line.identity().title(),
                true);
    }

    private String shownAs(String body) {
        return body.isEmpty() ? "" : names.shownAs(body);
    }

    /** Puts what people said in the place of what was just read anew. */
    void restore(List<ObservedReport> lines) {
        List<IdentityCorrection> standing = told
                .of(lines.stream().map(ObservedReport::id).toList())
                .stream()
                .filter(IdentityCorrection::stands)
                .toList();
        for (ObservedReport line : lines) {
            standing.stream()
                    .filter(said -> said.report().equals(line.id()))
                    .forEach(said -> reports.identify(line.id(), asTold(line, said.whose())));
        }
    }
}
