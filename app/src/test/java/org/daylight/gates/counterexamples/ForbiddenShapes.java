package org.daylight.gates.counterexamples;

import java.time.LocalDate;
import java.util.List;

/** Too many parameters, too deep, too long, silenced without a reason, and a day that was no Monday. */
class ForbiddenShapes {

    static final LocalDate MON_2026_09_25 = LocalDate.of(2026, 9, 25);
    static final LocalDate A_DAY = LocalDate.of(2026, 9, 25);

    @SuppressWarnings("unused")
    int sum(int one, int two, int three, int four, int five) {
        return one + two + three + four + five;
    }

    int deep(List<List<Integer>> rows) {
        int sum = 0;
        for (List<Integer> row : rows) {
            for (int cell : row) {
                if (cell > 0) {
                    if (cell > 1) {
                        sum += cell;
                    }
                }
            }
        }
        return sum;
    }

    String words() {
        return "您的申请已经收到";
    }

    int length() {
        int n = 0;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        n++;
        return n;
    }
}
