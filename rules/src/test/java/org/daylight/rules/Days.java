package org.daylight.rules;

import java.time.LocalDate;

/** Days used in tests; each name carries the weekday, which {@link DaysTests} proves. */
public final class Days {

    public static final LocalDate WED_2019_03_20 = LocalDate.of(2019, 3, 20);
    public static final LocalDate TUE_2019_05_14 = LocalDate.of(2019, 5, 14);
    public static final LocalDate WED_2019_05_15 = LocalDate.of(2019, 5, 15);
    public static final LocalDate TUE_2019_12_31 = LocalDate.of(2019, 12, 31);
    public static final LocalDate MON_2020_01_20 = LocalDate.of(2020, 1, 20);
    public static final LocalDate THU_2020_01_23 = LocalDate.of(2020, 1, 23);
    public static final LocalDate FRI_2020_01_31 = LocalDate.of(2020, 1, 31);
    public static final LocalDate SAT_2020_02_01 = LocalDate.of(2020, 2, 1);
    public static final LocalDate THU_2020_12_31 = LocalDate.of(2020, 12, 31);
    public static final LocalDate FRI_2021_01_01 = LocalDate.of(2021, 1, 1);
    public static final LocalDate SAT_2022_12_31 = LocalDate.of(2022, 12, 31);
    public static final LocalDate SUN_2023_12_31 = LocalDate.of(2023, 12, 31);
    public static final LocalDate MON_2024_01_01 = LocalDate.of(2024, 1, 1);
    public static final LocalDate MON_2024_01_22 = LocalDate.of(2024, 1, 22);
    public static final LocalDate FRI_2024_02_09 = LocalDate.of(2024, 2, 9);
    public static final LocalDate THU_2024_02_29 = LocalDate.of(2024, 2, 29);
    public static final LocalDate SUN_2025_06_01 = LocalDate.of(2025, 6, 1);
    public static final LocalDate WED_2025_12_31 = LocalDate.of(2025, 12, 31);
    public static final LocalDate MON_2026_01_26 = LocalDate.of(2026, 1, 26);
    public static final LocalDate THU_2026_02_05 = LocalDate.of(2026, 2, 5);
    public static final LocalDate TUE_2026_02_10 = LocalDate.of(2026, 2, 10);
    public static final LocalDate THU_2026_02_26 = LocalDate.of(2026, 2, 26);
    public static final LocalDate SAT_2026_02_28 = LocalDate.of(2026, 2, 28);
    public static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    public static final LocalDate TUE_2026_03_03 = LocalDate.of(2026, 3, 3);
    public static final LocalDate WED_2026_03_04 = LocalDate.of(2026, 3, 4);
    public static final LocalDate THU_2026_03_05 = LocalDate.of(2026, 3, 5);
    public static final LocalDate FRI_2026_03_06 = LocalDate.of(2026, 3, 6);
    public static final LocalDate MON_2026_03_09 = LocalDate.of(2026, 3, 9);
    public static final LocalDate TUE_2026_03_10 = LocalDate.of(2026, 3, 10);
    public static final LocalDate WED_2026_03_11 = LocalDate.of(2026, 3, 11);
    public static final LocalDate THU_2026_03_12 = LocalDate.of(2026, 3, 12);
    public static final LocalDate FRI_2026_03_13 = LocalDate.of(2026, 3, 13);
    public static final LocalDate MON_2026_03_16 = LocalDate.of(2026, 3, 16);
    public static final LocalDate TUE_2026_03_17 = LocalDate.of(2026, 3, 17);
    public static final LocalDate WED_2026_03_18 = LocalDate.of(2026, 3, 18);
    public static final LocalDate THU_2026_03_19 = LocalDate.of(2026, 3, 19);
    public static final LocalDate FRI_2026_03_20 = LocalDate.of(2026, 3, 20);
    public static final LocalDate MON_2026_03_23 = LocalDate.of(2026, 3, 23);
    public static final LocalDate THU_2026_03_26 = LocalDate.of(2026, 3, 26);
    public static final LocalDate FRI_2026_03_27 = LocalDate.of(2026, 3, 27);
    public static final LocalDate MON_2026_03_30 = LocalDate.of(2026, 3, 30);
    public static final LocalDate TUE_2026_03_31 = LocalDate.of(2026, 3, 31);
    public static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);
    public static final LocalDate THU_2026_04_02 = LocalDate.of(2026, 4, 2);
    public static final LocalDate FRI_2026_04_03 = LocalDate.of(2026, 4, 3);
    public static final LocalDate TUE_2026_04_07 = LocalDate.of(2026, 4, 7);
    public static final LocalDate WED_2026_04_08 = LocalDate.of(2026, 4, 8);
    public static final LocalDate MON_2026_04_13 = LocalDate.of(2026, 4, 13);
    public static final LocalDate MON_2026_04_20 = LocalDate.of(2026, 4, 20);
    public static final LocalDate TUE_2026_04_21 = LocalDate.of(2026, 4, 21);
    public static final LocalDate WED_2026_12_30 = LocalDate.of(2026, 12, 30);
    public static final LocalDate THU_2026_04_30 = LocalDate.of(2026, 4, 30);
    public static final LocalDate WED_2026_05_06 = LocalDate.of(2026, 5, 6);
    public static final LocalDate FRI_2026_05_29 = LocalDate.of(2026, 5, 29);
    public static final LocalDate TUE_2026_06_30 = LocalDate.of(2026, 6, 30);
    public static final LocalDate WED_2026_07_01 = LocalDate.of(2026, 7, 1);
    public static final LocalDate MON_2026_09_07 = LocalDate.of(2026, 9, 7);
    public static final LocalDate MON_2026_09_14 = LocalDate.of(2026, 9, 14);
    public static final LocalDate FRI_2026_09_18 = LocalDate.of(2026, 9, 18);
    public static final LocalDate THU_2026_09_24 = LocalDate.of(2026, 9, 24);
    public static final LocalDate FRI_2026_09_25 = LocalDate.of(2026, 9, 25);
    public static final LocalDate MON_2026_09_28 = LocalDate.of(2026, 9, 28);
    public static final LocalDate SAT_2026_10_10 = LocalDate.of(2026, 10, 10);
    public static final LocalDate FRI_2026_10_23 = LocalDate.of(2026, 10, 23);
    public static final LocalDate THU_2026_12_31 = LocalDate.of(2026, 12, 31);
    public static final LocalDate MON_2027_01_04 = LocalDate.of(2027, 1, 4);

    private Days() {}
}
