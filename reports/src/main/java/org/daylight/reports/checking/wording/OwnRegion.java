package org.daylight.reports.checking.wording;

import java.util.List;
import java.util.regex.Pattern;
import org.daylight.reports.Report;
import org.jspecify.annotations.Nullable;

/** Which division a report's body belongs to. */
final class OwnRegion {

    /** Bodies whose district is not the division they are named after. */
    private static final Pattern UNBOUND =
            Pattern.compile("海关|铁路|流域|特派|专员办|海事|监管局|证监|矿山安全|监狱|大学|学院|公司|集团|出入境|边检|气象|兵团|水利委员会|海洋局");

    private OwnRegion() {}

    /** The division, null when the name of the body does not tell or can mean several. */
    static @Nullable Division of(Report report, List<Passage> passages) {
        String agency = report.agency();
        if (agency == null || UNBOUND.matcher(agency).find()) {
            return null;
        }
        List<Gazetteer.Mention> named = Gazetteer.china().mentions(agency);
        if (named.isEmpty()) {
            return null;
        }
        List<Division> meant = named.getLast().meant();
        return meant.size() == 1 ? meant.getFirst() : byText(meant, passages);
    }

    /** Of several divisions of one name the one whose prefecture or province the text names. */
    private static @Nullable Division byText(List<Division> meant, List<Passage> passages) {
        String text = Passages.joined(passages);
        List<Division> told = meant.stream()
                .filter(division -> {
                    Division above = division.above();
                    return above != null && text.contains(above.name());
                })
                .toList();
        return told.size() == 1 ? told.getFirst() : null;
    }
}
