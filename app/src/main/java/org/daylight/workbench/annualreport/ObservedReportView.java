package org.daylight.workbench.annualreport;

import java.util.List;
import org.daylight.annualreport.Correction;
import org.daylight.annualreport.IdentityCorrection;
import org.daylight.annualreport.ObservedReport;
import org.jspecify.annotations.Nullable;

/**
 * A report as its page shows it: the national form, the findings, the text with the findings beside its sentences.
 *
 * @param corrections each with the printed name of its cell
 * @param identities what people said of whose report it is
 * @param copyOf ordinal and file of the earlier report with the same figures; null when there is none
 */
public record ObservedReportView(
        ObservedReport line,
        List<GridView> tables,
        List<FindingView> findings,
        List<ProseView> prose,
        List<WarningView> warnings,
        List<CorrectionView> corrections,
        List<IdentityCorrection> identities,
        @Nullable Twin copyOf) {

    public ObservedReportView {
        tables = List.copyOf(tables);
        findings = List.copyOf(findings);
        prose = List.copyOf(prose);
        warnings = List.copyOf(warnings);
        corrections = List.copyOf(corrections);
        identities = List.copyOf(identities);
    }

    /** An earlier report with the same figures. */
    public record Twin(String file, int ordinal) {}

    /** Something the reader could not read or place. */
    public record WarningView(String message, FindingView.Source source) {}

    /** A correction with the printed name of its cell and its values as shown. */
    public record CorrectionView(Correction correction, String cell, String value, String original) {}
}
