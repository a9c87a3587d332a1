package org.daylight.reports.corpus;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.daylight.reports.CellPath;
import org.daylight.reports.ReportFormat;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;

/** Drafts without a fault, alone and in pairs of years. */
final class Drafts {

    private Drafts() {}

    static Draft clean(long seed) {
        Random random = new Random(seed);
        Numbers.Size size = Numbers.Size.values()[random.nextInt(4)];
        return alone(random.nextInt(4) == 0 ? ReportFormat.REPORT_2019 : ReportFormat.REPORT_2021, size, seed);
    }

    static Draft alone(ReportFormat format, Numbers.Size size, long seed) {
        Random random = new Random(seed);
        int year = format == ReportFormat.REPORT_2019 ? 2019 + random.nextInt(2) : 2021 + random.nextInt(4);
        return new Draft(Body.any(random), Numbers.of(format, year, size, seed), seed);
    }

    /** A draft of some size whose figures suit a fault. */
    static Draft suiting(ReportFormat format, long seed, Predicate<Draft> suits) {
        Numbers.Size[] sizes = {Numbers.Size.MEDIUM, Numbers.Size.SMALL, Numbers.Size.LARGE};
        for (long trial = 0; trial < 500; trial++) {
            Draft draft = alone(format, sizes[(int) ((seed + trial) % 3)], seed + 1_000_003 * trial);
            if (suits.test(draft)) {
                return draft;
            }
        }
        throw new IllegalStateException("no such draft");
    }

    /** Two years of one body in one form, or over the change of forms when they are 2020 and 2021. */
    static List<Draft> years(ReportFormat first, ReportFormat second, long seed) {
        Random random = new Random(seed);
        Body body = Body.any(random);
        int year = second == ReportFormat.REPORT_2019
                ? 2019
                : first == ReportFormat.REPORT_2019 ? 2020 : 2021 + random.nextInt(3);
        Numbers.Size size = List.of(Numbers.Size.SMALL, Numbers.Size.MEDIUM, Numbers.Size.LARGE)
                .get(random.nextInt(3));
        Draft last = new Draft(body, Numbers.of(first, year, size, seed), seed);
        Draft draft = new Draft(body, last.numbers.next(second, seed + 1), seed + 1);
        draft.last = last.facts();
        return List.of(last, draft);
    }

    static List<Draft> years(long seed) {
        return seed % 4 == 0
                ? years(ReportFormat.REPORT_2019, ReportFormat.REPORT_2019, seed)
                : years(ReportFormat.REPORT_2021, ReportFormat.REPORT_2021, seed);
    }

    static void add(Draft draft, CellPath path, int more) {
        draft.numbers.set(path, draft.numbers.at(path) + more);
    }

    static void add(Draft draft, RequestRow row, ApplicantColumn column, int more) {
        add(draft, CellPath.request(row, column), more);
    }
}
