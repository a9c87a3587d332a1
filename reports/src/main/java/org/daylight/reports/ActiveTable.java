package org.daylight.reports;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Table T2 (主动公开政府信息情况), one type per form because the forms cannot be converted into each other. */
public sealed interface ActiveTable {

    /** The form of 2021: documents in force, decisions of the year, fees in 万元. */
    record Of2021(
            Documents rules,
            Documents normativeDocs,
            @Nullable Integer licences,
            @Nullable Integer penalties,
            @Nullable Integer coercion,
            @Nullable BigDecimal adminFeesWan)
            implements ActiveTable {}

    /** The form of 2019: documents published, items with their yearly change, procurement in 万元. */
    record Of2019(
            Publications rules,
            Publications normativeDocs,
            Items licences,
            Items otherServices,
            Items penalties,
            Items coercion,
            Items adminFees,
            Procurement procurement)
            implements ActiveTable {}

    /** Reports for 2013 to 2018 have no such table. */
    record None() implements ActiveTable {}

    /** Documents made, repealed and in force. */
    record Documents(
            @Nullable Integer made,
            @Nullable Integer repealed,
            @Nullable Integer effective) {}

    /** Documents made, newly published and published in all. */
    record Publications(
            @Nullable Integer made,
            @Nullable Integer newlyPublic,
            @Nullable Integer publicTotal) {}

    /** Items of last year, change of this year, decisions; fees have no decisions. */
    record Items(
            @Nullable Integer itemsPrev,
            @Nullable Integer itemsDelta,
            @Nullable Integer decisions) {}

    /** Number of central purchases and their amount in 万元. */
    record Procurement(@Nullable Integer count, @Nullable BigDecimal amountWan) {}

    /** The typed table of the given cells. */
    static ActiveTable of(ReportFormat format, Function<CellPath, Cell> cells) {
        return switch (format) {
            case REPORT_2013 -> new None();
            case REPORT_2019 -> ActiveRows.of2019(cells);
            case REPORT_2021 -> ActiveRows.of2021(cells);
        };
    }
}
