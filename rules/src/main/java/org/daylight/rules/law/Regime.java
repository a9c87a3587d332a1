package org.daylight.rules.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The sets of rules that follow each other in time (适用的法律时段). A rule is looked up by the date of the fact it judges,
 * never by "current": a request received on 2019-05-14 is judged by {@link #OGI_2008}, one received a day later by
 * {@link #OGI_2019}.
 *
 * <p>Example: {@code Regime.RECONSIDERATION_FIRST.appliesOn(LocalDate.of(2023, 12, 31))} is {@code false}.
 */
@Cites({"OGI 56", "RECONSIDERATION 90", "SUIT_2025", "FEE", "REPORT_FORMAT", "REPORT_FORMAT_2019"})
public enum Regime implements Bilingual {
    /** Order 492; asked with the date of receipt. */
    OGI_2008("2008年条例", "Regulations of 2008", "2008-05-01", "2019-05-14"),
    /** Order 711; asked with the date of receipt. */
    OGI_2019("2019年条例", "Regulations of 2019", "2019-05-15", null),
    /** The processing fee; asked with the date of the fee notice. */
    FEE_2021("信息处理费", "Processing fee", "2021-01-01", null),
    /** Reports without fixed tables; asked with any day of the reporting year. */
    REPORT_2013("2013年报格式", "Report format of 2013", "2013-01-01", "2018-12-31"),
    /** The format on trial; asked with any day of the reporting year. */
    REPORT_2019("2019年报格式（试行）", "Report format of 2019, on trial", "2019-01-01", "2020-12-31"),
    /** The format in force; asked with any day of the reporting year. */
    REPORT_2021("2021年报格式", "Report format of 2021", "2021-01-01", null),
    /** Reconsideration before suit for refusals; asked with the date of the reply. */
    RECONSIDERATION_FIRST("复议前置", "Reconsideration first", "2024-01-01", null),
    /** The interpretation on disclosure suits; asked with the date of the suit. */
    SUIT_2025("2025年司法解释", "Interpretation on suits of 2025", "2025-06-01", null),
    /** The amended Cybersecurity Law; asked with the date of the event. */
    CYBERSECURITY_2026("2025年修正网络安全法", "Cybersecurity Law as amended in 2025", "2026-01-01", null);

    private final String chinese;
    private final String english;
    private final LocalDate from;
    private final @Nullable LocalDate through;

    Regime(String chinese, String english, String from, @Nullable String through) {
        this.chinese = chinese;
        this.english = english;
        this.from = LocalDate.parse(from);
        this.through = through == null ? null : LocalDate.parse(through);
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    /** The first day on which the regime applies. */
    public LocalDate from() {
        return from;
    }

    /** The last day on which the regime applies, absent while it is in force. */
    public @Nullable LocalDate through() {
        return through;
    }

    /** Whether a fact of that date is judged by this regime. */
    public boolean appliesOn(LocalDate date) {
        return !date.isBefore(from) && (through == null || !date.isAfter(through));
    }
}
