package org.daylight.annualreport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.daylight.annualreport.NameProposal.Ground;
import org.daylight.reports.text.Plain;

/** Finds names that may be of one body: written otherwise, a government and its office, a place without its city. */
final class NameProposals {

    private static final Pattern MARKS = Pattern.compile("[\\s\\p{P}\\p{S}]+");
    private static final Pattern GOVERNMENT = Pattern.compile("(?<=..)(?:人民政府|政府)(?:办公室|办公厅)?$");
    private static final Pattern REGION = Pattern.compile(".+(?:省|市|自治区|特别行政区|州|盟|区|县|旗|兵团)");
    private static final int SHORTEST = 3;
    /** A name that fits more bodies than this says nothing of any of them. */
    private static final int MOST_RIVALS = 3;

    private final Map<String, List<ObservedName>> bare = new HashMap<>();
    private final Set<Set<String>> apart;
    private final Map<Set<String>, NameProposal> found = new LinkedHashMap<>();

    private NameProposals(List<ObservedName> names, Set<Set<String>> apart) {
        this.apart = apart;
        names.forEach(name -> bare.computeIfAbsent(bare(name.name()), any -> new ArrayList<>())
                .add(name));
    }

    /**
     * Every pair once, by the shorter name.
     *
     * @param apart pairs of names that somebody told apart
     */
    static List<NameProposal> of(List<ObservedName> names, Set<Set<String>> apart) {
        List<ObservedName> named =
                names.stream().filter(name -> !name.name().isBlank()).toList();
        NameProposals proposals = new NameProposals(named, apart);
        named.forEach(proposals::proposeFor);
        return proposals.found.values().stream()
                .sorted(Comparator.comparing((NameProposal each) -> each.ground())
                        .thenComparing(each -> each.name().name()))
                .toList();
    }

    private static String bare(String name) {
        return GOVERNMENT.matcher(written(name)).replaceFirst("");
    }

    private static String written(String name) {
        return MARKS.matcher(Plain.fold(name)).replaceAll("");
    }

    private void proposeFor(ObservedName name) {
        String own = bare(name.name());
        for (ObservedName twin : bare.getOrDefault(own, List.of())) {
            boolean notation = written(twin.name()).equals(written(name.name()));
            propose(name, twin, notation ? Ground.NOTATION : Ground.GOVERNMENT, 0);
        }
        List<ObservedName> fuller = new ArrayList<>();
        bare.forEach((other, names) -> {
            if (lacksOnlyThePlaceOf(own, other)) {
                fuller.addAll(names);
            }
        });
        long bodies = fuller.stream().map(ObservedName::key).distinct().count();
        if (bodies <= MOST_RIVALS) {
            fuller.forEach(other -> propose(name, other, Ground.PLACE, (int) bodies - 1));
        }
    }

    private static boolean lacksOnlyThePlaceOf(String own, String other) {
        return own.length() >= SHORTEST
                && other.length() > own.length() + 1
                && other.endsWith(own)
                && REGION.matcher(other.substring(0, other.length() - own.length()))
                        .matches();
    }

    private void propose(ObservedName name, ObservedName other, Ground ground, int rivals) {
        Set<String> keys = Set.copyOf(List.of(name.key(), other.key()));
        Set<String> names = Set.copyOf(List.of(name.name(), other.name()));
        if (keys.size() == 2 && !apart.contains(keys) && !apart.contains(names)) {
            boolean shorter = name.name().length() <= other.name().length();
            NameProposal proposal = shorter
                    ? new NameProposal(name, other, ground, rivals)
                    : new NameProposal(other, name, ground, rivals);
            found.merge(keys, proposal, (one, two) -> one.ground().compareTo(two.ground()) <= 0 ? one : two);
        }
    }
}
