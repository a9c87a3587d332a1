package org.daylight.annualreport;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A body with its reports, the newest year first.
 *
 * @param key what its reports share, the same as {@link ObservedReport.Identity#bodyKey()}
 */
public record ObservedBody(String key, String name, List<ObservedReport> reports) {

    private static final Pattern GOVERNMENT = Pattern.compile("(?<=..)(?:人民政府办公室|人民政府办公厅|人民政府|政府办公室|政府办公厅|政府)$");

    public ObservedBody {
        reports = List.copyOf(reports);
    }

    /** A government and its office publish one report; the key leaves out which of them the title names. */
    static String keyOf(String body) {
        return GOVERNMENT.matcher(body.replaceAll("\\s+", "")).replaceFirst("");
    }
}
