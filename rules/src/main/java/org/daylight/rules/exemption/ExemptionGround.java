package org.daylight.rules.exemption;

import java.util.Arrays;
import java.util.List;
import org.daylight.rules.law.ArticleRef;
import org.daylight.rules.law.Bilingual;
import org.daylight.rules.law.Cites;

/**
 * The seven grounds of articles 14 to 16. Requests for registers with their own law (行政查询事项) are not among them: they
 * are told to use that law (article 36, item 7).
 *
 * <p>Example: {@code PROCESS_INFORMATION.isDiscretionary()} is true: the organ <em>may</em> withhold and must say why it does.
 */
@Cites({"OGI 14", "OGI 15", "OGI 16"})
public enum ExemptionGround implements Bilingual {
    /** 依法确定为国家秘密的政府信息，不予公开. */
    STATE_SECRET("E14-1", "依法确定为国家秘密", "State secret", "OGI 14"),
    /** Only a law or an administrative regulation suffices; a local regulation or a rule does not. */
    PROHIBITED_BY_LAW("E14-2", "法律、行政法规禁止公开", "Prohibited by law", "OGI 14"),
    SECURITY_AND_STABILITY("E14-3", "公开后可能危及“三安全一稳定”", "Security and stability", "OGI 14"),
    /** 第三方同意公开或者行政机关认为不公开会对公共利益造成重大影响的，予以公开. */
    THIRD_PARTY_INTEREST("E15", "涉及第三方合法权益", "Third party's lawful interests", "OGI 15"),
    INTERNAL_AFFAIRS("E16-1", "内部事务信息", "Internal affairs", "OGI 16.1"),
    /** 法律、法规、规章规定上述信息应当公开的，从其规定. */
    PROCESS_INFORMATION("E16-2", "过程性信息", "Process information", "OGI 16.2"),
    ENFORCEMENT_FILE("E16-3", "行政执法案卷信息", "Enforcement file", "OGI 16.2");

    private final String code;
    private final String chinese;
    private final String english;
    private final String article;

    ExemptionGround(String code, String chinese, String english, String article) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
        this.article = article;
    }

    /** The stable code, for instance {@code E16-2}. */
    public String code() {
        return code;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    public ArticleRef article() {
        return ArticleRef.parse(article);
    }

    /** Whether the organ may withhold (可以不予公开) rather than must; the reason for using the discretion is to be stored. */
    public boolean isDiscretionary() {
        return article.startsWith("OGI 16");
    }

    /** Whether a law, regulation or rule that orders disclosure lifts the ground (第十六条第二款). */
    public boolean yieldsToOrderOfDisclosure() {
        return article.equals("OGI 16.2");
    }

    /** Whether consent of the third party or a great public interest lifts the ground (第十五条). */
    public boolean yieldsToConsentOrPublicInterest() {
        return this == THIRD_PARTY_INTEREST;
    }

    /** The kinds inside the ground; empty where the law has none. */
    public List<ExemptionKind> kinds() {
        return Arrays.stream(ExemptionKind.values())
                .filter(kind -> kind.ground() == this)
                .toList();
    }
}
