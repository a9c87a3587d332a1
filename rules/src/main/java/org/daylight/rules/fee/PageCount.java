package org.daylight.rules.fee;

import java.time.LocalDate;
import org.daylight.rules.law.Cites;
import org.daylight.rules.setting.Setting;
import org.daylight.rules.setting.Settings;

/**
 * Pages as the tariff counts them: a page is one side of A4 or smaller. For electronic data without pages the sides of its
 * PDF print are counted (default, R3-13).
 *
 * <p>Example: forty double-sided A4 sheets are {@code PageCount.ofSheets(40, true)}, 80 pages.
 */
@Cites("FEE 5")
public final class PageCount {

    private static final long A4_SQUARE_MILLIMETRES = 210L * 297L;

    private PageCount() {}

    /** Sheets of A4 or smaller, printed on one side or on both. */
    public static int ofSheets(int sheets, boolean isDoubleSided) {
        return Math.multiplyExact(sheets, isDoubleSided ? 2 : 1);
    }

    /**
     * Sides larger than A4: by default the area in whole A4 pages, rounded up for each side; or one page a side where the
     * organ has so decided ({@code fee.bigPages}).
     */
    public static int ofSides(int sides, Side size, Settings settings, LocalDate on) {
        return settings.is(Setting.FEE_BIG_PAGES, "area", on) ? Math.multiplyExact(sides, size.pages()) : sides;
    }

    /** The measure of one side in millimetres. */
    public record Side(int width, int height) {

        int pages() {
            long area = (long) width * height;
            return Math.toIntExact((area + A4_SQUARE_MILLIMETRES - 1) / A4_SQUARE_MILLIMETRES);
        }
    }
}
