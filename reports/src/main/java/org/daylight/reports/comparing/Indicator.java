package org.daylight.reports.comparing;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;
import org.daylight.reports.DisputeResult;
import org.daylight.reports.Report;
import org.daylight.reports.ReportFormat;
import org.daylight.reports.Wording;
import org.daylight.rules.report.RequestRow;
import org.jspecify.annotations.Nullable;

/**
 * What reports of many bodies and years are compared by: a figure of the tables or a share reckoned from them. Shares
 * are percents with two decimals; their base is named with each. A blank counts as nothing unless all parts are blank.
 */
public enum Indicator {
    /** 本年新收; reports of 2013 to 2018 tell it in prose. */
    RECEIVED(Unit.PIECES, r -> Figure.requests(r, "received_total", RequestRow.NEW_RECEIVED)),
    CARRIED_IN(Unit.PIECES, r -> Figure.requests(r, RequestRow.CARRIED_IN)),
    /** 应办: received and carried in. */
    AVAILABLE(Unit.PIECES, r -> Figure.requests(r, RequestRow.NEW_RECEIVED, RequestRow.CARRIED_IN)),
    /** 办结: the total of all results. */
    CLOSED(Unit.PIECES, r -> Figure.requests(r, RequestRow.RESULT_TOTAL)),
    GRANTED(Unit.PIECES, r -> Figure.requests(r, RequestRow.GRANTED)),
    GRANTED_PARTIALLY(Unit.PIECES, r -> Figure.requests(r, RequestRow.GRANTED_PARTIALLY)),
    REFUSED(Unit.PIECES, r -> Figure.group(r, RequestRow.Group.REFUSED)),
    UNAVAILABLE(Unit.PIECES, r -> Figure.group(r, RequestRow.Group.UNAVAILABLE)),
    DECLINED(Unit.PIECES, r -> Figure.group(r, RequestRow.Group.DECLINED)),
    OTHERWISE_CLOSED(Unit.PIECES, r -> Figure.group(r, RequestRow.Group.OTHER)),
    CARRIED_OUT(Unit.PIECES, r -> Figure.requests(r, RequestRow.CARRIED_OUT)),
    /** 予以公开率: disclosed of closed. */
    DISCLOSURE_RATE(GRANTED::of, CLOSED::of),
    /** 予以公开和部分公开率: disclosed wholly or partly of closed. */
    OPEN_RATE(r -> Figure.sum(GRANTED.of(r), GRANTED_PARTIALLY.of(r)), CLOSED::of),
    /** 不予公开率: withheld of closed. */
    REFUSAL_RATE(REFUSED::of, CLOSED::of),
    /** 无法提供率: unavailable of closed. */
    UNAVAILABLE_RATE(UNAVAILABLE::of, CLOSED::of),
    /** 不予处理率: not processed of closed. */
    DECLINE_RATE(DECLINED::of, CLOSED::of),
    /** 结转率: carried over to next year of what was to be done. */
    CARRY_RATE(CARRIED_OUT::of, AVAILABLE::of),
    /** 行政复议. */
    REVIEWS(Unit.PIECES, r -> Figure.reviews(r, DisputeResult.TOTAL)),
    REVIEWS_CORRECTED(Unit.PIECES, r -> Figure.reviews(r, DisputeResult.CORRECTED)),
    /** 复议纠正率: corrected of those decided. */
    REVIEW_CORRECTION_RATE(REVIEWS_CORRECTED::of, r -> Figure.decided(r, Figure::reviews)),
    /** 行政诉讼, with and without reconsideration before. */
    SUITS(Unit.PIECES, r -> Figure.suits(r, DisputeResult.TOTAL)),
    SUITS_CORRECTED(Unit.PIECES, r -> Figure.suits(r, DisputeResult.CORRECTED)),
    /** 诉讼纠正率: corrected of those decided. */
    SUIT_CORRECTION_RATE(SUITS_CORRECTED::of, r -> Figure.decided(r, Figure::suits)),
    /** 行政规范性文件制发件数. */
    DOCUMENTS_MADE(Unit.PIECES, r -> Figure.active(r, "normative_docs", "made")),
    /** 行政规范性文件现行有效件数. */
    DOCUMENTS_IN_FORCE(Unit.PIECES, r -> Figure.active(r, "normative_docs", "effective")),
    LICENCES(Unit.ITEMS, r -> Figure.active(r, "licences", "decisions")),
    PENALTIES(Unit.ITEMS, r -> Figure.active(r, "penalties", "decisions")),
    COERCION(Unit.ITEMS, r -> Figure.active(r, "coercion", "decisions")),
    ADMIN_FEES(Unit.WAN, r -> Figure.active(r, "admin_fees", "amount_wan"));

    /** What an indicator is counted in. */
    public enum Unit {
        /** 件. */
        PIECES,
        /** 项, decisions of table T2. */
        ITEMS,
        /** 万元. */
        WAN,
        /** 百分比. */
        PERCENT;

        /** The stable wire name. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The printed unit. */
        public String text(Locale locale) {
            return Wording.fixed("unit." + id(), locale);
        }
    }

    private final Unit unit;
    private final Function<Report, @Nullable BigDecimal> part;
    private final @Nullable Function<Report, @Nullable BigDecimal> base;

    Indicator(Unit unit, Function<Report, @Nullable BigDecimal> figure) {
        this.unit = unit;
        this.part = figure;
        this.base = null;
    }

    Indicator(Function<Report, @Nullable BigDecimal> part, Function<Report, @Nullable BigDecimal> base) {
        this.unit = Unit.PERCENT;
        this.part = part;
        this.base = base;
    }

    /** The value for a report; null when its form has it not or the cells are blank or were not found. */
    public @Nullable BigDecimal of(Report report) {
        return base == null ? part.apply(report) : Figure.percent(part.apply(report), base.apply(report));
    }

    /** Whether this is a share of nothing, as the share of corrected suits where there was no suit. */
    public boolean isShareOfNothing(Report report) {
        BigDecimal whole = base == null ? null : base.apply(report);
        return whole != null && whole.signum() == 0;
    }

    public Unit unit() {
        return unit;
    }

    /** The stable wire name. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name for people, for instance 予以公开率. */
    public String label(Locale locale) {
        return Wording.fixed("indicator." + id(), locale);
    }

    /** Whether the form can tell it at all. */
    public boolean isIn(ReportFormat format) {
        return switch (format) {
            case REPORT_2013 -> this == RECEIVED;
            case REPORT_2019 -> this != DOCUMENTS_IN_FORCE && this != ADMIN_FEES;
            case REPORT_2021 -> true;
        };
    }

    /** Whether the values of two forms mean the same; figures of T2 and of 2013 cannot be continued. */
    public boolean comparable(ReportFormat one, ReportFormat other) {
        boolean ofTables = one.hasTables() && other.hasTables();
        return one == other || (ofTables && compareTo(DOCUMENTS_MADE) < 0);
    }
}
