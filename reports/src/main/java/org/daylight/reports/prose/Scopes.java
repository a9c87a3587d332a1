package org.daylight.reports.prose;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** For whom a figure speaks, seen from the body that reports. */
final class Scopes {

    private enum Body {
        GOVERNMENT,
        OFFICE,
        DEPARTMENT
    }

    private static final Pattern REGION = Pattern.compile("[全我本](?:省|市|区|县|州|旗|盟|镇|乡|街道|街|新区|开发区|高新区|管委会|自治区|自治县)");
    private static final Pattern UNIT = Pattern.compile("[全我本](?:局|委|厅|办|院|所|中心|队|单位|机关|部门|系统|社|会|站|处)");
    private static final Pattern GOVERNMENT_OFFICE =
            Pattern.compile("政府办(?!理|结|件|事)|府办(?!理|结|件|事)|办公室|办公厅|[市区县省州]本级|本级");
    private static final Pattern GOVERNMENT = Pattern.compile("[省市区县州旗镇乡]政府|人民政府|政府");
    private static final List<String> PARTS = List.of(
            "各部门", "各单位", "各镇", "各街道", "各乡", "各区", "各县", "各市", "区直", "市直", "县直", "省直", "州直", "镇街", "街镇", "乡镇", "级部门",
            "下级", "所属单位", "直属", "个部门", "个单位", "委办局", "区县", "县区", "县(市");

    /** Bodies named in an outcome or a title are not who speaks. */
    private static final Pattern NOT_A_SUBJECT = Pattern.compile(
            "(?:不属于?|非)(?:本|我)(?:行政机关|机关|级|单位|部门|局|区|市|县|办|委)[^,;。]{0,6}|本(?:行政)?机关(?:不|未)掌握|本行政机关|《[^》]*》|[市区县]?政府(?:门户)?网站?|政府信息");

    private static final List<String> NOT_A_SUBJECT_SIGNS = List.of("不", "非", "本", "《", "政府");

    private static final Pattern ANOTHER_BODY =
            Pattern.compile("[\\u4e00-\\u9fa5]{2}(?:局|委员会|街道|办事处|镇|乡)(?:[本今全]年(?:度)?)?(?:共|收到|受理|新收|接收|办理|答复)");

    private final Body body;
    private final String name;
    private String lastWords = "";
    private @Nullable Coverage lastScope;

    Scopes(@Nullable String agency) {
        this.body = body(agency);
        this.name = name(agency);
    }

    /** The last letters of the body's name, by which its text calls it: 水利局, 历下区. */
    private static String name(@Nullable String agency) {
        String core = agency == null ? "" : agency.replaceFirst("(?:人民政府|政府|办公室|办公厅|办事处|管理委员会|管委会)+$", "");
        return core.length() < 3 ? "" : core.substring(core.length() - 3);
    }

    private static Body body(@Nullable String agency) {
        if (agency == null || agency.endsWith("政府") || agency.endsWith("管委会") || agency.endsWith("管理委员会")) {
            return Body.GOVERNMENT;
        }
        boolean office = agency.endsWith("政府办公室") || agency.endsWith("政府办公厅") || agency.endsWith("政府办");
        boolean region =
                agency.endsWith("区") || agency.endsWith("县") || agency.endsWith("市") || agency.endsWith("街道办事处");
        return office ? Body.OFFICE : region ? Body.GOVERNMENT : Body.DEPARTMENT;
    }

    /** The scope of a clause; null when it says nothing of it. The figures of one sentence share their clauses. */
    @Nullable
    Coverage of(String words) {
        if (!words.equals(lastWords)) {
            lastScope = scope(words);
            lastWords = words;
        }
        return lastScope;
    }

    private @Nullable Coverage scope(String words) {
        String clause = Phrases.any(words, NOT_A_SUBJECT_SIGNS)
                ? NOT_A_SUBJECT.matcher(words).replaceAll("")
                : words;
        boolean named = GOVERNMENT_OFFICE.matcher(clause).find();
        boolean office = named || clause.contains("本部");
        boolean own = !name.isEmpty() && clause.contains(name) && !named;
        if (own && body != Body.OFFICE) {
            return Coverage.WHOLE;
        }
        boolean region = REGION.matcher(clause).find() || clause.contains("各级");
        boolean part =
                Phrases.any(clause, PARTS) || ANOTHER_BODY.matcher(clause).find() && !clause.contains("我");
        return switch (body) {
            case GOVERNMENT -> ofGovernment(clause, region, part);
            case OFFICE -> ofOffice(clause, region, part);
            case DEPARTMENT ->
                office ? Coverage.OWN_OFFICE : region ? Coverage.WIDER : part ? Coverage.PART : ofUnit(clause);
        };
    }

    private static @Nullable Coverage ofGovernment(String clause, boolean region, boolean part) {
        if (region && (!part || clause.contains("各级"))) {
            return Coverage.WHOLE;
        }
        if (part) {
            return Coverage.PART;
        }
        if (GOVERNMENT_OFFICE.matcher(clause).find()) {
            return Coverage.OWN_OFFICE;
        }
        if (UNIT.matcher(clause).find()) {
            return Coverage.OWN_OFFICE;
        }
        String subject = clause.replace("政府信息", "")
                .replace("政府网站", "")
                .replace("政府门户", "")
                .replace("政府公报", "");
        return GOVERNMENT.matcher(subject).find() ? Coverage.LIKELY_WHOLE : null;
    }

    private static @Nullable Coverage ofOffice(String clause, boolean region, boolean part) {
        if (region) {
            return Coverage.WIDER;
        }
        boolean own =
                GOVERNMENT_OFFICE.matcher(clause).find() || UNIT.matcher(clause).find();
        return part ? Coverage.PART : own ? Coverage.WHOLE : null;
    }

    private static @Nullable Coverage ofUnit(String clause) {
        if (clause.contains("全系统") || clause.contains("本系统")) {
            return Coverage.LIKELY_WHOLE;
        }
        return UNIT.matcher(clause).find() ? Coverage.WHOLE : null;
    }
}
