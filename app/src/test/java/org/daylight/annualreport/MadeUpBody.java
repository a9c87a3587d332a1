package org.daylight.annualreport;

import java.util.UUID;

/** Names of districts that nobody has, so that tests do not meet in the lists. */
public final class MadeUpBody {

    /** Simplified characters only: the reader gives names in simplified ones. */
    private static final String LETTERS = "岚柏榆枫梧溪潭坪岭峰浦渡桃菊荷莲禾谷鹭鸢鲤鹿杉桂榕";

    private static final int LENGTH = 5;

    private MadeUpBody() {}

    /** A name that ends with the given unit, for instance 县. */
    public static String of(String unit) {
        StringBuilder name = new StringBuilder();
        while (name.length() < LENGTH) {
            name.append(LETTERS.charAt(Math.floorMod(UUID.randomUUID().hashCode(), LETTERS.length())));
        }
        return name + unit;
    }
}
