package org.daylight.reports.prose;

import static org.daylight.reports.DisputeRoute.REVIEW;
import static org.daylight.reports.DisputeRoute.SUIT_AFTER_REVIEW;
import static org.daylight.reports.DisputeRoute.SUIT_DIRECT;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.daylight.reports.CellPath;
import org.daylight.reports.DisputeResult;
import org.daylight.reports.DisputeRoute;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;
import org.daylight.rules.report.RequestRow.Group;

/** What the figures of the prose count, as far as it is known, with the cells of the tables that hold the same. */
public enum Quantity {
    NEW_RECEIVED(Family.INTAKE, rows(RequestRow.NEW_RECEIVED)),
    CARRIED_IN(Family.INTAKE, rows(RequestRow.CARRIED_IN)),
    /** Received and carried in together. */
    AVAILABLE(Family.INTAKE, rows(RequestRow.NEW_RECEIVED, RequestRow.CARRIED_IN)),
    /** 受理, 办理: received, available or closed, the text does not say which. */
    HANDLED(Family.INTAKE, List.of()),
    RESULT_TOTAL(Family.CLOSED, rows(RequestRow.RESULT_TOTAL)),
    CLOSED_IN_TIME(Family.CLOSED, List.of()),
    CLOSED_EXTENDED(Family.CLOSED, List.of()),
    /** 答复: closed, with or without those closed otherwise. */
    ANSWERED(Family.CLOSED, List.of()),
    CARRIED_OUT(Family.CLOSED, rows(RequestRow.CARRIED_OUT)),

    GRANTED(Family.OUTCOME, rows(RequestRow.GRANTED)),
    GRANTED_PARTIALLY(Family.OUTCOME, rows(RequestRow.GRANTED_PARTIALLY)),
    REFUSED_TOTAL(Family.OUTCOME, group(Group.REFUSED)),
    REFUSED_STATE_SECRET(Family.OUTCOME, rows(RequestRow.REFUSED_STATE_SECRET)),
    REFUSED_LAW_PROHIBITS(Family.OUTCOME, rows(RequestRow.REFUSED_LAW_PROHIBITS)),
    REFUSED_SECURITY_STABILITY(Family.OUTCOME, rows(RequestRow.REFUSED_SECURITY_STABILITY)),
    REFUSED_THIRD_PARTY(Family.OUTCOME, rows(RequestRow.REFUSED_THIRD_PARTY)),
    REFUSED_INTERNAL_AFFAIRS(Family.OUTCOME, rows(RequestRow.REFUSED_INTERNAL_AFFAIRS)),
    REFUSED_PROCESS_INFO(Family.OUTCOME, rows(RequestRow.REFUSED_PROCESS_INFO)),
    REFUSED_ENFORCEMENT_FILE(Family.OUTCOME, rows(RequestRow.REFUSED_ENFORCEMENT_FILE)),
    REFUSED_SPECIAL_QUERY(Family.OUTCOME, rows(RequestRow.REFUSED_SPECIAL_QUERY)),
    UNAVAILABLE_TOTAL(Family.OUTCOME, group(Group.UNAVAILABLE)),
    UNAVAILABLE_NOT_HELD(Family.OUTCOME, rows(RequestRow.UNAVAILABLE_NOT_HELD)),
    UNAVAILABLE_NEEDS_CREATION(Family.OUTCOME, rows(RequestRow.UNAVAILABLE_NEEDS_CREATION)),
    UNAVAILABLE_UNCLEAR(Family.OUTCOME, rows(RequestRow.UNAVAILABLE_UNCLEAR_AFTER_CORRECTION)),
    DECLINED_TOTAL(Family.OUTCOME, group(Group.DECLINED)),
    DECLINED_PETITION(Family.OUTCOME, rows(RequestRow.DECLINED_PETITION_COMPLAINT)),
    DECLINED_REPEAT(Family.OUTCOME, rows(RequestRow.DECLINED_REPEAT)),
    DECLINED_PUBLICATION(Family.OUTCOME, rows(RequestRow.DECLINED_PUBLICATION)),
    DECLINED_EXCESSIVE(Family.OUTCOME, rows(RequestRow.DECLINED_EXCESSIVE)),
    DECLINED_CONFIRM(Family.OUTCOME, rows(RequestRow.DECLINED_CONFIRM_OR_REISSUE)),
    OTHER_TOTAL(Family.OUTCOME, group(Group.OTHER)),
    OTHER_NOT_CORRECTED(Family.OUTCOME, rows(RequestRow.OTHER_NOT_CORRECTED)),
    OTHER_FEE_UNPAID(Family.OUTCOME, rows(RequestRow.OTHER_FEE_UNPAID)),
    /** 不属于本行政机关: part of not held. */
    NOT_THIS_AGENCY(Family.OUTCOME, List.of()),
    /** 申请信息不存在: part of not held. */
    NOT_EXIST(Family.OUTCOME, List.of()),
    /** 已主动公开: no row of its own. */
    ALREADY_PUBLIC(Family.OUTCOME, List.of()),
    /** 告知作出更改补充: no row of its own. */
    ASKED_TO_AMEND(Family.OUTCOME, List.of()),
    WITHDRAWN(Family.OUTCOME, List.of()),
    /** 其他: one row, a group, or what is left. */
    OTHER_OUTCOME(Family.OUTCOME, List.of()),

    NATURAL_PERSON(Family.APPLICANT, column(ApplicantColumn.NATURAL_PERSON)),
    ORGANISATIONS(Family.APPLICANT, organisations()),
    ORG_COMMERCIAL(Family.APPLICANT, column(ApplicantColumn.ORG_COMMERCIAL)),
    ORG_RESEARCH(Family.APPLICANT, column(ApplicantColumn.ORG_RESEARCH)),
    ORG_PUBLIC_WELFARE(Family.APPLICANT, column(ApplicantColumn.ORG_PUBLIC_WELFARE)),
    ORG_LEGAL_SERVICE(Family.APPLICANT, column(ApplicantColumn.ORG_LEGAL_SERVICE)),
    ONLINE(Family.CHANNEL, List.of()),
    MAIL(Family.CHANNEL, List.of()),
    IN_PERSON(Family.CHANNEL, List.of()),
    FAX(Family.CHANNEL, List.of()),
    EMAIL(Family.CHANNEL, List.of()),
    /** 协助调查函: letters between organs, no requests. */
    ASSISTANCE_LETTERS(Family.LETTERS, List.of()),

    REVIEW_TOTAL(Family.REVIEW, dispute(DisputeResult.TOTAL, REVIEW)),
    REVIEW_UPHELD(Family.REVIEW, dispute(DisputeResult.UPHELD, REVIEW)),
    REVIEW_CORRECTED(Family.REVIEW, dispute(DisputeResult.CORRECTED, REVIEW)),
    REVIEW_OTHER(Family.REVIEW, dispute(DisputeResult.OTHER, REVIEW)),
    REVIEW_PENDING(Family.REVIEW, dispute(DisputeResult.PENDING, REVIEW)),
    SUIT_TOTAL(Family.SUIT, dispute(DisputeResult.TOTAL, SUIT_DIRECT, SUIT_AFTER_REVIEW)),
    SUIT_UPHELD(Family.SUIT, dispute(DisputeResult.UPHELD, SUIT_DIRECT, SUIT_AFTER_REVIEW)),
    SUIT_CORRECTED(Family.SUIT, dispute(DisputeResult.CORRECTED, SUIT_DIRECT, SUIT_AFTER_REVIEW)),
    SUIT_OTHER(Family.SUIT, dispute(DisputeResult.OTHER, SUIT_DIRECT, SUIT_AFTER_REVIEW)),
    SUIT_PENDING(Family.SUIT, dispute(DisputeResult.PENDING, SUIT_DIRECT, SUIT_AFTER_REVIEW)),
    SUIT_DIRECT_TOTAL(Family.SUIT, dispute(DisputeResult.TOTAL, SUIT_DIRECT)),
    SUIT_AFTER_REVIEW_TOTAL(Family.SUIT, dispute(DisputeResult.TOTAL, SUIT_AFTER_REVIEW)),

    DOCUMENTS_MADE(Family.ACTIVE, active("normative_docs", "made")),
    DOCUMENTS_REPEALED(Family.ACTIVE, active("normative_docs", "repealed")),
    DOCUMENTS_EFFECTIVE(Family.ACTIVE, active("normative_docs", "effective")),
    LICENCES(Family.ACTIVE, active("licences", "decisions")),
    PENALTIES(Family.ACTIVE, active("penalties", "decisions")),
    COERCION(Family.ACTIVE, active("coercion", "decisions")),
    ADMIN_FEES(Family.ACTIVE, active("admin_fees", "amount_wan")),

    PUBLISHED(Family.PUBLICATION, List.of()),
    PUBLISHED_WEBSITE(Family.PUBLICATION, List.of()),
    PUBLISHED_WEIBO(Family.PUBLICATION, List.of()),
    PUBLISHED_WECHAT(Family.PUBLICATION, List.of()),
    PUBLISHED_NEW_MEDIA(Family.PUBLICATION, List.of()),
    PUBLISHED_GAZETTE(Family.PUBLICATION, List.of()),
    PUBLISHED_OTHERWISE(Family.PUBLICATION, List.of()),
    /** 人大代表建议. */
    PEOPLES_CONGRESS_PROPOSALS(Family.PROPOSALS, List.of()),
    /** 政协提案. */
    CONSULTATIVE_CONFERENCE_PROPOSALS(Family.PROPOSALS, List.of()),
    STAFF_FULL_TIME(Family.STAFF, List.of()),
    STAFF_PART_TIME(Family.STAFF, List.of());

    /** Quantities of one family are parts of one whole. */
    public enum Family {
        INTAKE,
        CLOSED,
        OUTCOME,
        APPLICANT,
        CHANNEL,
        LETTERS,
        REVIEW,
        SUIT,
        ACTIVE,
        PUBLICATION,
        PROPOSALS,
        STAFF
    }

    private final Family family;
    private final List<CellPath> cells;

    Quantity(Family family, List<CellPath> cells) {
        this.family = family;
        this.cells = cells;
    }

    public Family family() {
        return family;
    }

    /** The cells that add up to this quantity; those another form lacks count as nothing. Empty when no cell holds it. */
    public List<CellPath> cells() {
        return cells;
    }

    /** The stable wire name. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static List<CellPath> rows(RequestRow... rows) {
        return Arrays.stream(rows)
                .map(row -> CellPath.request(row, ApplicantColumn.TOTAL))
                .toList();
    }

    private static List<CellPath> group(Group group) {
        return rows(Arrays.stream(RequestRow.values())
                .filter(row -> row.group() == group)
                .toArray(RequestRow[]::new));
    }

    private static List<CellPath> column(ApplicantColumn column) {
        return List.of(CellPath.request(RequestRow.NEW_RECEIVED, column));
    }

    private static List<CellPath> organisations() {
        return Arrays.stream(ApplicantColumn.values())
                .filter(column -> column.isApplicantClass() && column != ApplicantColumn.NATURAL_PERSON)
                .map(column -> CellPath.request(RequestRow.NEW_RECEIVED, column))
                .toList();
    }

    private static List<CellPath> dispute(DisputeResult result, DisputeRoute... routes) {
        return Stream.of(routes).map(route -> CellPath.dispute(route, result)).toList();
    }

    private static List<CellPath> active(String row, String column) {
        return List.of(CellPath.active(row, column));
    }
}
