package org.daylight.rules.exemption;

import org.daylight.rules.law.Bilingual;
import org.daylight.rules.law.Cites;

/**
 * The kinds inside a ground, in official words. Example: {@code DRAFT.code()} is {@code E16-2b}, 过程稿.
 */
@Cites({"OGI 14", "OGI 15", "OGI 16"})
public enum ExemptionKind implements Bilingual {
    TOP_SECRET(ExemptionGround.STATE_SECRET, 'a', "绝密", "Top secret"),
    SECRET(ExemptionGround.STATE_SECRET, 'b', "机密", "Secret"),
    CONFIDENTIAL(ExemptionGround.STATE_SECRET, 'c', "秘密", "Confidential"),
    NATIONAL_SECURITY(ExemptionGround.SECURITY_AND_STABILITY, 'a', "国家安全", "National security"),
    PUBLIC_SECURITY(ExemptionGround.SECURITY_AND_STABILITY, 'b', "公共安全", "Public security"),
    ECONOMIC_SECURITY(ExemptionGround.SECURITY_AND_STABILITY, 'c', "经济安全", "Economic security"),
    SOCIAL_STABILITY(ExemptionGround.SECURITY_AND_STABILITY, 'd', "社会稳定", "Social stability"),
    TRADE_SECRET(ExemptionGround.THIRD_PARTY_INTEREST, 'a', "商业秘密", "Trade secret"),
    PERSONAL_PRIVACY(ExemptionGround.THIRD_PARTY_INTEREST, 'b', "个人隐私", "Personal privacy"),
    OTHER_LAWFUL_INTEREST(ExemptionGround.THIRD_PARTY_INTEREST, 'c', "其他合法权益", "Other lawful interest"),
    PERSONNEL(ExemptionGround.INTERNAL_AFFAIRS, 'a', "人事管理", "Personnel"),
    LOGISTICS(ExemptionGround.INTERNAL_AFFAIRS, 'b', "后勤管理", "Logistics"),
    INTERNAL_WORKFLOW(ExemptionGround.INTERNAL_AFFAIRS, 'c', "内部工作流程", "Internal workflow"),
    DISCUSSION_RECORD(ExemptionGround.PROCESS_INFORMATION, 'a', "讨论记录", "Discussion record"),
    DRAFT(ExemptionGround.PROCESS_INFORMATION, 'b', "过程稿", "Draft"),
    CONSULTATION_LETTER(ExemptionGround.PROCESS_INFORMATION, 'c', "磋商信函", "Consultation letter"),
    REQUEST_FOR_INSTRUCTIONS(ExemptionGround.PROCESS_INFORMATION, 'd', "请示报告", "Request for instructions");

    private final ExemptionGround ground;
    private final char letter;
    private final String chinese;
    private final String english;

    ExemptionKind(ExemptionGround ground, char letter, String chinese, String english) {
        this.ground = ground;
        this.letter = letter;
        this.chinese = chinese;
        this.english = english;
    }

    public ExemptionGround ground() {
        return ground;
    }

    /** The stable code: that of the ground with the letter of the kind. */
    public String code() {
        return ground.code() + letter;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }
}
