package org.daylight.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The whole tree in memory, as it stood at one revision.
 *
 * @param inForce every organ in force, parents before children, siblings by kind and then in the order of establishment
 * @param ever every organ there ever was, by identity
 */
record OrganTree(UUID revision, List<OrganSummary> inForce, Map<OrganId, OrganSummary> ever) {

    static OrganTree of(UUID revision, List<OrganSummary> all, Set<OrganId> ended) {
        Map<OrganId, OrganSummary> byId = new HashMap<>();
        all.forEach(organ -> byId.put(organ.id(), organ));
        List<OrganSummary> standing =
                all.stream().filter(organ -> !ended.contains(organ.id())).toList();
        return new OrganTree(revision, inOrder(standing), Map.copyOf(byId));
    }

    /** Depth first; organs whose parent is not in the list come at the top level. */
    static List<OrganSummary> inOrder(List<OrganSummary> organs) {
        Set<OrganId> known = new HashSet<>();
        organs.forEach(organ -> known.add(organ.id()));
        Map<@Nullable OrganId, List<OrganSummary>> children = new LinkedHashMap<>();
        for (OrganSummary organ : organs) {
            OrganId parent = organ.parent() != null && known.contains(organ.parent()) ? organ.parent() : null;
            children.computeIfAbsent(parent, key -> new ArrayList<>()).add(organ);
        }
        children.values().forEach(siblings -> siblings.sort(Comparator.comparing(OrganSummary::kind)));
        List<OrganSummary> ordered = new ArrayList<>(organs.size());
        collect(null, children, ordered);
        return List.copyOf(ordered);
    }

    private static void collect(
            @Nullable OrganId parent, Map<@Nullable OrganId, List<OrganSummary>> children, List<OrganSummary> into) {
        for (OrganSummary organ : children.getOrDefault(parent, List.of())) {
            into.add(organ);
            collect(organ.id(), children, into);
        }
    }

    List<OrganSummary> children(OrganId parent) {
        return inForce.stream().filter(organ -> parent.equals(organ.parent())).toList();
    }

    boolean isWithin(OrganId organ, OrganId ancestor) {
        OrganSummary step = ever.get(organ);
        while (step != null && !step.id().equals(ancestor)) {
            OrganId above = step.parent();
            step = above == null ? null : ever.get(above);
        }
        return step != null;
    }
}
