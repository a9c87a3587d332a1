package org.daylight.workbench.annualreport;

import java.util.List;
import java.util.stream.Collectors;
import org.daylight.annualreport.NameProposal;
import org.daylight.annualreport.NameVerdict;
import org.daylight.annualreport.ObservedName;

/**
 * The names of bodies as their page shows them.
 *
 * @param proposals pairs that may be of one body, no more than one looks through at a time
 * @param waiting how many pairs there are in all
 * @param joined what people joined, the newest first
 * @param apart what people told apart, the newest first
 */
public record NameView(
        List<String> names, List<Pair> proposals, int waiting, List<NameVerdict> joined, List<NameVerdict> apart) {

    public NameView {
        names = List.copyOf(names);
        proposals = List.copyOf(proposals);
        joined = List.copyOf(joined);
        apart = List.copyOf(apart);
    }

    /** A pair with the ticket of its form. */
    public record Pair(NameProposal proposal, String ticket) {}

    /** The years of a name in a row. */
    public static String years(ObservedName name) {
        return name.years().stream().map(String::valueOf).collect(Collectors.joining("、"));
    }
}
