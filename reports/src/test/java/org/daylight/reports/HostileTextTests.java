package org.daylight.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.daylight.reports.checking.ReportChecks;
import org.daylight.reports.reading.Budget;
import org.daylight.reports.reading.Reading;
import org.daylight.reports.reading.ReportReader;
import org.daylight.reports.reading.ReportSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text made to keep the reader busy: four times the text must not be much more than four times the work. */
class HostileTextTests {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int FEW = 2_500;
    private static final String TITLE = """
            明湖县人民政府2025年政府信息公开工作年度报告
            本报告数据统计期限为2025年1月1日至2025年12月31日。
            一、总体情况
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本报告数据统计期限为统计期限一、总体情况自然人法人或其他组织申请人情况行政复议 1 2 3 | 4 ",
                "本报告数据统计期限为统计期限\n一、总体情况自然人法人或其他组织申请人情况行政复议 1 2 3 | 4 ",
                "统计期限2022年1月1日",
                "某市2022年度某某政府信息公开",
                "某市2022年度某某政府信息公开报告2022年2022年\n",
                "自然人法人或其他组织商业企业科研机构\n",
                "行政许可\n",
                "(",
                "1 ",
                "目录\n一、总体情况\n二、主动公开\n三、收到\n",
                "<table><tr><td>",
                "<td rowspan=9>统计期限",
                "{\"a\":\"</p>",
                "年度报告本报告\n统计期限2022年1月1日至2022年12月31日\n"
            })
    void work_grows_with_the_text_and_not_faster(String piece) {
        read(piece.repeat(FEW));
        long small = work(piece.repeat(FEW));
        long large = work(piece.repeat(4 * FEW));

        assertThat((double) large / small).isLessThan(6);
    }

    /** Below the heading of a report, so that every figure is read and checked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "申请1件、",
                "分别为1件、",
                "百分之",
                "百分之五、",
                "1件、",
                "合计1件、",
                "上年1件、",
                "增长1%、",
                "其中1件(",
                "收到申请1件，办结1件，",
                "收到申请1件，占10%。",
                "收到申请1件；"
            })
    void work_for_prose_grows_with_its_figures_and_not_faster(String piece) {
        examine(piece.repeat(FEW));
        long small = allocatedBy(() -> examine(piece.repeat(FEW)));
        long large = allocatedBy(() -> examine(piece.repeat(4 * FEW)));

        assertThat((double) large / small).isLessThan(6);
    }

    private static void examine(String prose) {
        switch (read(TITLE + "2025年，" + prose)) {
            case Reading.Refused refused -> throw new AssertionError(refused);
            case Reading.Reports found -> found.reports().forEach(new ReportChecks()::check);
        }
    }

    @Test
    void a_text_with_more_lines_than_any_collection_of_reports_is_refused_in_words() {
        Reading reading = read("\n".repeat(1_000_001));

        assertThat(reading).isInstanceOf(Reading.Refused.class);
        assertThat(((Reading.Refused) reading).code()).isEqualTo("OVERSIZED");
        assertThat(((Reading.Refused) reading).wording().text(Locale.CHINESE)).contains("hostile", "读取已经中止");
    }

    @Test
    void whoever_cannot_wait_is_told_so_and_not_kept() {
        ReportSource text = new ReportSource.Text("slow.txt", TITLE + "收到申请1件。".repeat(20));

        Reading reading = new ReportReader().read(text, Budget.until(() -> true));

        assertThat(((Reading.Refused) reading).code()).isEqualTo("OVERDUE");
    }

    private static long work(String text) {
        return allocatedBy(() -> read(text));
    }

    /** Bytes allocated while reading, which unlike the time taken are the same on every machine. */
    private static long allocatedBy(Runnable reading) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        reading.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static Reading read(String text) {
        return new ReportReader().read(new ReportSource.File("hostile", text.getBytes(StandardCharsets.UTF_8)));
    }
}
