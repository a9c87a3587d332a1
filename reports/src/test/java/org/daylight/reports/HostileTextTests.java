package org.daylight.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.daylight.reports.reading.Reading;
import org.daylight.reports.reading.ReportReader;
import org.daylight.reports.reading.ReportSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text made to keep the reader busy: four times the text must not be much more than four times the work. */
class HostileTextTests {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int FEW = 2_500;

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

    /** Bytes allocated while reading, which unlike the time taken are the same on every machine. */
    private static long work(String text) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        read(text);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static Reading read(String text) {
        return new ReportReader().read(new ReportSource.File("hostile", text.getBytes(StandardCharsets.UTF_8)));
    }
}
