package org.daylight.reports.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.daylight.reports.CellPath;
import org.daylight.reports.ReportFormat;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;

/** Faults in headings, dates and duties of the text. */
final class TextFaults {

    private TextFaults() {}

    private static Draft draft(long seed) {
        return Drafts.suiting(seed % 4 == 0 ? ReportFormat.REPORT_2019 : ReportFormat.REPORT_2021, seed, d -> true);
    }

    static Drafted titles(long seed) {
        Draft draft = draft(seed);
        int at = 1 + (int) (seed % 5);
        String what = switch ((int) (seed % 3)) {
            case 0 -> {
                draft.titles.set(at, "");
                yield "heading missing";
            }
            case 1 -> {
                draft.titles.set(4, "五、存在问题和下一步打算");
                yield "heading in other words";
            }
            default -> {
                draft.titles.set(0, "一、工作概述");
                yield "heading in other words";
            }
        };
        draft.announced = draft.titles.stream().filter(t -> !t.isEmpty()).toList();
        return Drafted.of("S-TITLES " + what, draft, Fault.of("S-TITLES", null, what, "N-INTRO", "N-SEQ"));
    }

    static Drafted period(long seed) {
        Draft draft = draft(seed);
        int year = draft.numbers.year;
        switch ((int) (seed % 3)) {
            case 0 -> draft.to = LocalDate.of(year, 11, 30);
            case 1 -> draft.from = LocalDate.of(year, 2, 1);
            default -> draft.from = LocalDate.of(year - 1, 12, 1);
        }
        return Drafted.of("S-PERIOD", draft, Fault.of("S-PERIOD", null, draft.from + " to " + draft.to));
    }

    static Drafted late(long seed) {
        Draft draft = draft(seed);
        int next = draft.numbers.year + 1;
        draft.published =
                draft.body.government() ? LocalDate.of(next, 4, 3 + (int) (seed % 20)) : LocalDate.of(next, 2, 20);
        draft.must.add("meta");
        draft.must.add("signed");
        return Drafted.of("S-DUE", draft, Fault.of("S-DUE", null, "published " + draft.published));
    }

    static Drafted noNote(long seed) {
        Draft draft = Drafts.suiting(
                ReportFormat.REPORT_2021, seed, d -> d.numbers.at(RequestRow.OTHER_MISC, ApplicantColumn.TOTAL) > 0);
        draft.note = false;
        return Drafted.of("S-NOTE", draft, Fault.of("S-NOTE", null, "other results unexplained"));
    }

    static Drafted noFees(long seed) {
        Draft draft = Drafts.suiting(ReportFormat.REPORT_2021, seed, d -> true);
        draft.fees = false;
        return Drafted.of("S-FEE", draft, Fault.of("S-FEE", null, "nothing said on fees"));
    }

    static Drafted sequence(long seed) {
        Draft draft = draft(seed);
        boolean gap = seed % 2 == 0;
        draft.extra.put(
                4, List.of("对照群众期盼，主要做了这些工作：一是梳理办理流程，缩短答复时间；二是完善目录，补齐栏目；" + (gap ? "四" : "二") + "是加强值守，及时回应来电咨询。"));
        return Drafted.of("N-SEQ", draft, Fault.of("N-SEQ", null, gap ? "一二四" : "一二二"));
    }

    static Drafted announced(long seed) {
        Draft draft = draft(seed);
        draft.must.add("parts");
        List<String> other = seed % 2 == 0
                ? List.of("一、概述", "二、主动公开情况", "三、依申请公开情况", "四、收费和减免情况", "五、复议诉讼情况", "六、问题和打算")
                : List.of(
                        "一、总体情况",
                        "二、主动公开政府信息情况",
                        "三、收到和处理政府信息公开申请情况",
                        "四、政府信息公开行政复议、行政诉讼情况",
                        "五、存在的主要问题及改进情况",
                        "六、重点领域信息公开情况");
        draft.announced = other;
        return Drafted.of("N-INTRO", draft, Fault.of("N-INTRO", null, "other parts announced"));
    }

    static Drafted foreign(long seed) {
        Draft draft = draft(seed);
        List<String> words = List.of(
                "明年将编印《海棠区政务公开宣传手册》，发放到各村和社区，让更多群众了解公开内容。",
                "修订完善《松塔县政府信息公开工作考核办法》，并将结果纳入年度综合评价。",
                "组织业务骨干集中学习《银杉市政府信息公开申请办理规程》，统一答复口径和文书样式。");
        draft.extra.put(4, List.of(words.get((int) (seed % 3))));
        return Drafted.of("N-FOREIGN", draft, Fault.of("N-FOREIGN", null, "another district's document"));
    }

    static Drafted repeated(long seed) {
        Draft draft = draft(seed);
        String paragraph = Templates.pool("boilerplate").get((int) (seed % 3));
        draft.extra.put(0, List.of(paragraph));
        draft.extra.put(4, List.of(paragraph));
        return Drafted.of("N-DUP", draft, Fault.of("N-DUP", null, "a paragraph twice"));
    }

    static Drafted laterLink(long seed) {
        Draft draft = draft(seed);
        LocalDate later = draft.published.plusDays(20 + seed % 30);
        draft.extra.put(
                5,
                List.of(
                        "（本页" + draft.published.getYear() + "年" + draft.published.getMonthValue() + "月"
                                + draft.published.getDayOfMonth() + "日更新）",
                        "相关文件：关于调整公开目录的通知（发布日期：" + later + "）"));
        return Drafted.of(
                "N-DATE",
                draft,
                Fault.of("N-DATE", null, "link of " + later + ", updated " + draft.published, "S-DUE"));
    }

    /** The figures of the text are those of natural persons only. */
    static Drafted scope(long seed) {
        Draft draft = Drafts.suiting(
                ReportFormat.REPORT_2021,
                seed,
                d -> d.numbers.at(RequestRow.NEW_RECEIVED, ApplicantColumn.ORG_COMMERCIAL) > 1);
        draft.told = ApplicantColumn.NATURAL_PERSON;
        CellPath cell = CellPath.request(RequestRow.NEW_RECEIVED, ApplicantColumn.TOTAL);
        String[] follows = {
            "N-NEW", "N-RES", "N-ITEMS", "N-SUM", "N-BALANCE", "N-PCT", "N-BASE", "N-CONFLICT", "N-ALIAS", "S-NOTE"
        };
        return Drafted.of("N-SCOPE", draft, Fault.of("N-SCOPE", cell.toString(), "natural persons only", follows));
    }

    static Random random(long seed) {
        return new Random(seed * 31 + 7);
    }
}
