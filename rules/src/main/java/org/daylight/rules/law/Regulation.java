package org.daylight.rules.law;

/** The laws, regulations, interpretations and letters that the library cites, each with its official title. */
public enum Regulation implements Bilingual {
    /** State Council Order 711, in force since 2019-05-15. */
    OGI("政府信息公开条例", "", "Regulations on Open Government Information (2019)"),
    /** State Council Order 492, in force 2008-05-01 to 2019-05-14. */
    OGI_2008("政府信息公开条例", "2007年公布", "Regulations on Open Government Information (2007)"),
    FEE("政府信息公开信息处理费管理办法", "国办函〔2020〕109号", "Measures on the information processing fee"),
    RECONSIDERATION("行政复议法", "2023年修订", "Administrative Reconsideration Law (2023)"),
    LITIGATION("行政诉讼法", "2017年修正", "Administrative Litigation Law (2017)"),
    LITIGATION_2018(
            "最高人民法院关于适用《中华人民共和国行政诉讼法》的解释", "法释〔2018〕1号", "Interpretation on the Administrative Litigation Law (2018)"),
    SUIT_2025("最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释", "法释〔2025〕8号", "Interpretation on disclosure suits (2025)"),
    DEFENDANT(
            "最高人民法院关于正确确定县级以上地方人民政府行政诉讼被告资格若干问题的规定", "法释〔2021〕5号", "Provisions on defendants in administrative suits"),
    CIVIL_PROCEDURE("民事诉讼法", "2023年修正", "Civil Procedure Law (2023)"),
    PENALTY("行政处罚法", "2021年修订", "Administrative Penalty Law (2021)"),
    BUDGET("预算法", "", "Budget Law"),
    MAJOR_DECISION("重大行政决策程序暂行条例", "", "Interim Regulations on Major Administrative Decisions"),
    RULE_MAKING("规章制定程序条例", "2017年修订", "Regulations on the Making of Rules (2017)"),
    HOLIDAY("全国年节及纪念日放假办法", "2024年修订", "Regulations on National Holidays"),
    TIME_LIMIT_LETTER("国务院办公厅政府信息与政务公开办公室关于政府信息公开期限有关问题的解释", "国办公开办函〔2015〕207号", "Letter on time limits (2015)"),
    SERVICE_LETTER(
            "国务院办公厅政府信息与政务公开办公室关于政府信息公开处理决定送达问题的解释", "国办公开办函〔2016〕235号", "Letter on the service of decisions (2016)"),
    INTAKE_LETTER("国务院办公厅政府信息与政务公开办公室关于政府信息公开申请接收渠道问题的解释", "国办公开办函〔2017〕19号", "Letter on intake channels (2017)"),
    REPORT_FORMAT("政府信息公开工作年度报告格式", "国办公开办函〔2021〕30号", "Format of the annual report (2021)"),
    REPORT_FORMAT_2019("政府信息公开工作年度报告格式（试行）", "国办公开办函〔2019〕60号", "Format of the annual report on trial (2019)");

    private final String chinese;
    private final String number;
    private final String english;

    Regulation(String chinese, String number, String english) {
        this.chinese = chinese;
        this.number = number;
        this.english = english;
    }

    /** The official title without the book-title marks. */
    @Override
    public String chinese() {
        return chinese;
    }

    /** The document number or the year of the version, empty where the title alone is clear. */
    public String number() {
        return number;
    }

    @Override
    public String english() {
        return english;
    }
}
