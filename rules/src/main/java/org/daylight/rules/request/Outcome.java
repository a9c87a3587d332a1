package org.daylight.rules.request;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.daylight.rules.exemption.ExemptionGround;
import org.daylight.rules.law.ArticleRef;
import org.daylight.rules.law.Bilingual;
import org.daylight.rules.law.Cites;
import org.daylight.rules.law.Regime;
import org.daylight.rules.report.RequestRow;
import org.daylight.rules.setting.Setting;
import org.daylight.rules.setting.Settings;
import org.jspecify.annotations.Nullable;

/**
 * The results a request can have (处理决定类型), each with its legal basis, the row of the annual report that counts it, and
 * whether reconsideration must come before a suit (复议前置).
 *
 * <p>Example: {@code NOT_EXIST.reportRow()} is {@code UNAVAILABLE_NOT_HELD}; booking it under "other" is an error.
 */
@Cites({
    "OGI 30",
    "OGI 35",
    "OGI 36",
    "OGI 37",
    "OGI 38",
    "OGI 39",
    "FEE 6",
    "RECONSIDERATION 23",
    "SUIT_2025",
    "OGI 2",
    "OGI 14",
    "OGI 15",
    "OGI 16",
    "OGI 32"
})
public enum Outcome implements Bilingual {
    ALREADY_PUBLIC("O-11", RequestRow.GRANTED, "OGI 36(1)", "已主动公开，告知获取途径", "Already public"),
    GRANTED("O-12", RequestRow.GRANTED, "OGI 36(2)", "予以公开", "Disclosed"),
    PARTIAL("O-20", RequestRow.GRANTED_PARTIALLY, "OGI 37", "部分公开", "Partly disclosed"),
    STATE_SECRET("O-31", RequestRow.REFUSED_STATE_SECRET, "OGI 36(3);OGI 14", "属于国家秘密，不予公开", "Withheld: state secret"),
    PROHIBITED_BY_LAW(
            "O-32",
            RequestRow.REFUSED_LAW_PROHIBITS,
            "OGI 36(3);OGI 14",
            "法律、行政法规禁止公开，不予公开",
            "Withheld: prohibited by law"),
    SECURITY_AND_STABILITY(
            "O-33",
            RequestRow.REFUSED_SECURITY_STABILITY,
            "OGI 36(3);OGI 14",
            "危及“三安全一稳定”，不予公开",
            "Withheld: security and stability"),
    THIRD_PARTY_INTEREST(
            "O-34",
            RequestRow.REFUSED_THIRD_PARTY,
            "OGI 36(3);OGI 15;OGI 32",
            "保护第三方合法权益，不予公开",
            "Withheld: third party's interests"),
    INTERNAL_AFFAIRS(
            "O-35",
            RequestRow.REFUSED_INTERNAL_AFFAIRS,
            "OGI 36(3);OGI 16.1",
            "属于内部事务信息，不予公开",
            "Withheld: internal affairs"),
    PROCESS_INFORMATION(
            "O-36",
            RequestRow.REFUSED_PROCESS_INFO,
            "OGI 36(3);OGI 16.2",
            "属于过程性信息，不予公开",
            "Withheld: process information"),
    ENFORCEMENT_FILE(
            "O-37",
            RequestRow.REFUSED_ENFORCEMENT_FILE,
            "OGI 36(3);OGI 16.2",
            "属于行政执法案卷信息，不予公开",
            "Withheld: enforcement file"),
    SPECIAL_QUERY(
            "O-38",
            RequestRow.REFUSED_SPECIAL_QUERY,
            "OGI 36(7)",
            "属于行政查询事项，依照有关规定办理",
            "Special access regime applies"),
    NOT_EXIST("O-41a", RequestRow.UNAVAILABLE_NOT_HELD, "OGI 36(4)", "政府信息不存在", "Does not exist"),
    NOT_THIS_AGENCY(
            "O-41b", RequestRow.UNAVAILABLE_NOT_HELD, "OGI 36(5)", "不属于本机关负责公开", "Another organ is responsible"),
    NEEDS_CREATION("O-42", RequestRow.UNAVAILABLE_NEEDS_CREATION, "OGI 38", "没有现成信息需要另行制作", "Would require creation"),
    STILL_UNCLEAR("O-43", RequestRow.UNAVAILABLE_UNCLEAR_AFTER_CORRECTION, "OGI 30", "补正后申请内容仍不明确", "Still unclear"),
    PETITION("O-51", RequestRow.DECLINED_PETITION_COMPLAINT, "OGI 39.1", "信访、举报、投诉类申请，不予处理", "Petition or complaint"),
    REPEAT("O-52", RequestRow.DECLINED_REPEAT, "OGI 36(6)", "重复申请，不予重复处理", "Repeated request"),
    PUBLICATION("O-53", RequestRow.DECLINED_PUBLICATION, "OGI 39.2", "要求提供公开出版物，不予处理", "Published matter"),
    EXCESSIVE("O-54", RequestRow.DECLINED_EXCESSIVE, "OGI 35", "无正当理由大量反复申请，不予处理", "Unjustified bulk"),
    CONFIRM_REISSUE(
            "O-55",
            RequestRow.DECLINED_CONFIRM_OR_REISSUE,
            "OGI 2;OGI 38",
            "要求确认或者重新出具已获取信息，不予处理",
            "Confirmation or reissue sought"),
    NOT_CORRECTED("O-61", RequestRow.OTHER_NOT_CORRECTED, "OGI 30", "逾期不补正，不再处理", "Not corrected in time"),
    FEE_UNPAID("O-62", RequestRow.OTHER_FEE_UNPAID, "FEE 6", "逾期未缴费，不再处理", "Fee not paid in time"),
    OTHER("O-63", RequestRow.OTHER_MISC, "OGI 45", "其他处理", "Otherwise closed");

    private final String id;
    private final RequestRow reportRow;
    private final String articles;
    private final String chinese;
    private final String english;

    Outcome(String id, RequestRow reportRow, String articles, String chinese, String english) {
        this.id = id;
        this.reportRow = reportRow;
        this.articles = articles;
        this.chinese = chinese;
        this.english = english;
    }

    /** The id of the master table, for instance {@code O-41a}. */
    public String id() {
        return id;
    }

    /** The row of table T3 that counts the outcome; each request is counted in exactly one. */
    public RequestRow reportRow() {
        return reportRow;
    }

    /** The provisions a reply with this outcome cites, the leading one first. */
    public List<ArticleRef> legalBasis() {
        return Arrays.stream(articles.split(";")).map(ArticleRef::parse).toList();
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    /** The exemption that an outcome of withholding rests on; absent for every other outcome, partial ones included. */
    public Optional<ExemptionGround> exemption() {
        return Optional.ofNullable(ground());
    }

    /** Whether information is given, wholly or in part. */
    public boolean isDisclosure() {
        return this == ALREADY_PUBLIC || this == GRANTED || this == PARTIAL;
    }

    /** Whether it is decided by a signed reply; lapse and withdrawal end a case without one. */
    public boolean isDecidedByReply() {
        return this != NOT_CORRECTED && this != FEE_UNPAID;
    }

    /**
     * Whether reconsideration must come before a suit (行政复议法第二十三条第一款第四项, in force since 2024-01-01).
     *
     * @param repliedOn the date of the reply, which decides the regime
     * @param settings the organ's choice for the two unsettled rows, partial disclosure and special queries
     */
    public boolean mustBeReconsideredFirst(LocalDate repliedOn, Settings settings) {
        if (!Regime.RECONSIDERATION_FIRST.appliesOn(repliedOn)) {
            return false;
        }
        return switch (this) {
            case PARTIAL -> settings.isOn(Setting.PARTIAL_PRE_REVIEW, repliedOn);
            case SPECIAL_QUERY -> settings.isOn(Setting.SPECIAL_QUERY_PRE_REVIEW, repliedOn);
            case STATE_SECRET,
                    PROHIBITED_BY_LAW,
                    SECURITY_AND_STABILITY,
                    THIRD_PARTY_INTEREST,
                    INTERNAL_AFFAIRS,
                    PROCESS_INFORMATION,
                    ENFORCEMENT_FILE -> true;
            case ALREADY_PUBLIC, GRANTED -> false;
            case NOT_EXIST, NOT_THIS_AGENCY, NEEDS_CREATION, STILL_UNCLEAR -> false;
            case PETITION, REPEAT, PUBLICATION, EXCESSIVE, CONFIRM_REISSUE -> false;
            case NOT_CORRECTED, FEE_UNPAID, OTHER -> false;
        };
    }

    /** The outcome with an id of the master table. */
    public static Optional<Outcome> withId(String id) {
        return Arrays.stream(values()).filter(outcome -> outcome.id.equals(id)).findFirst();
    }

    private @Nullable ExemptionGround ground() {
        return switch (this) {
            case STATE_SECRET -> ExemptionGround.STATE_SECRET;
            case PROHIBITED_BY_LAW -> ExemptionGround.PROHIBITED_BY_LAW;
            case SECURITY_AND_STABILITY -> ExemptionGround.SECURITY_AND_STABILITY;
            case THIRD_PARTY_INTEREST -> ExemptionGround.THIRD_PARTY_INTEREST;
            case INTERNAL_AFFAIRS -> ExemptionGround.INTERNAL_AFFAIRS;
            case PROCESS_INFORMATION -> ExemptionGround.PROCESS_INFORMATION;
            case ENFORCEMENT_FILE -> ExemptionGround.ENFORCEMENT_FILE;
            case ALREADY_PUBLIC, GRANTED, PARTIAL, SPECIAL_QUERY -> null;
            case NOT_EXIST, NOT_THIS_AGENCY, NEEDS_CREATION, STILL_UNCLEAR -> null;
            case PETITION, REPEAT, PUBLICATION, EXCESSIVE, CONFIRM_REISSUE -> null;
            case NOT_CORRECTED, FEE_UNPAID, OTHER -> null;
        };
    }
}
