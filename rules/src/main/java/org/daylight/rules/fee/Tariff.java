package org.daylight.rules.fee;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.daylight.rules.law.Cites;

/**
 * The information processing fee. Both tariffs are progressive by excess (超额累进): each band at its own rate.
 *
 * <p>Example: {@code Tariff.perItem(11, 1)}, the twelfth request of a month, costs 100 yuan; {@code Tariff.perPage(120)}
 * costs 1 100 yuan.
 */
@Cites({"OGI 42", "FEE 3", "FEE 4", "FEE 5"})
public final class Tariff {

    /** More than any person asks for or any file holds; keeps amounts far from overflow. */
    private static final int MOST = 1_000_000;

    private static final int FREE_ITEMS = 10;
    private static final int FIRST_RISING_ITEM = 31;
    private static final int ITEMS_PER_STEP = 10;
    private static final long ITEM_STEP_FEN = 100_00;
    private static final int[] PAGE_BANDS = {30, 100, 200, Integer.MAX_VALUE};
    private static final long[] PAGE_RATES_FEN = {0, 10_00, 20_00, 40_00};

    private Tariff() {}

    /**
     * The rate of the n-th request of one applicant in a calendar month, in fen: 1–10 free, 11–30 at 100 yuan, then every
     * ten 100 yuan dearer. Source: 109号 article 4.
     */
    public static long rateOfItem(int n) {
        if (n <= FREE_ITEMS) {
            return 0;
        }
        return n < FIRST_RISING_ITEM ? ITEM_STEP_FEN : ITEM_STEP_FEN * (2 + (n - FIRST_RISING_ITEM) / ITEMS_PER_STEP);
    }

    /**
     * The fee per item of {@code items} more requests in a month that already has {@code earlier} of the same applicant.
     *
     * @throws IllegalArgumentException when a number is negative, nothing is asked, or more than a million is
     */
    public static FeeStatement perItem(int earlier, int items) {
        if (earlier < 0 || items < 1 || earlier > MOST || items > MOST) {
            throw new IllegalArgumentException("Not a count of requests: " + earlier + " and " + items);
        }
        List<FeeLine> lines = new ArrayList<>();
        int last = earlier + items;
        for (int from = earlier + 1; from <= last; ) {
            int through = Math.min(last, endOfItemBand(from));
            lines.add(FeeLine.of(from, through, rateOfItem(from)));
            from = through + 1;
        }
        return FeeStatement.of(FeeStandard.PER_ITEM, lines);
    }

    /**
     * The fee per page of a single request; several requests are not added up. A page is one side of A4 or smaller:
     * 1–30 free, 31–100 at 10 yuan, 101–200 at 20, from 201 at 40. Source: 109号 article 5.
     *
     * @throws IllegalArgumentException when the number of pages is less than 1 or more than a million
     */
    public static FeeStatement perPage(int pages) {
        if (pages < 1 || pages > MOST) {
            throw new IllegalArgumentException("Not a count of pages: " + pages);
        }
        List<FeeLine> lines = new ArrayList<>();
        int from = 1;
        for (int band = 0; from <= pages; band++) {
            int through = Math.min(pages, PAGE_BANDS[band]);
            lines.add(FeeLine.of(from, through, PAGE_RATES_FEN[band]));
            from = through + 1;
        }
        return FeeStatement.of(FeeStandard.PER_PAGE, lines);
    }

    /**
     * How many earlier requests share the calendar month (自然月) of a request. The month is that of the date of receipt; a
     * corrected request keeps its first month and a withdrawn one counts.
     *
     * @param month a day of the month asked about
     * @param received the days on which the applicant's other requests were received
     */
    public static int earlierInMonth(LocalDate month, Collection<LocalDate> received) {
        return (int) received.stream()
                .filter(day -> YearMonth.from(day).equals(YearMonth.from(month)))
                .count();
    }

    private static int endOfItemBand(int item) {
        if (item <= FREE_ITEMS) {
            return FREE_ITEMS;
        }
        return item < FIRST_RISING_ITEM
                ? FIRST_RISING_ITEM - 1
                : item + ITEMS_PER_STEP - 1 - (item - FIRST_RISING_ITEM) % ITEMS_PER_STEP;
    }
}
