package org.daylight.organisation;

import java.util.List;
import java.util.Objects;
import org.daylight.shared.Answer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Renames organs, moves them in the tree, merges and dissolves them (更名, 划转, 合并, 撤销). Each act holds from the day
 * its decree names, which may lie in the past but not before the organ's last change. Callers decide first whether the
 * person may: the tree changes only from above, so the right over the parent is needed, not that over the organ itself.
 */
@Component
public class ReorganisingOrgans {

    private final Organs organs;
    private final OrganChanges changes;

    ReorganisingOrgans(Organs organs, OrganChanges changes) {
        this.organs = organs;
        this.changes = changes;
    }

    /** The organ to be changed, in the version that the person saw. */
    public record Target(OrganId organ, long version) {}

    /** Another name, another address, or both. */
    public record Renaming(Target target, String name, String slug, Decree decree) {

        public List<FieldProblem> problems() {
            return new FieldChecks()
                    .required("name", name, EstablishingOrgans.LONGEST_NAME)
                    .slug("slug", slug)
                    .decree(decree)
                    .problems();
        }
    }

    /** A move under another parent. */
    public record Transfer(Target target, OrganId newParent, Decree decree) {

        public List<FieldProblem> problems() {
            return new FieldChecks().decree(decree).problems();
        }
    }

    /** The end of one organ whose functions and subordinate organs another one takes over. */
    public record Merger(Target target, OrganId successor, Decree decree) {

        public List<FieldProblem> problems() {
            return new FieldChecks().decree(decree).problems();
        }
    }

    /** The end of an organ without successor. */
    public record Dissolution(Target target, Decree decree) {

        public List<FieldProblem> problems() {
            return new FieldChecks().decree(decree).problems();
        }
    }

    @Transactional
    public Answer<OrganId> rename(Renaming order, Maintainer by) {
        return changes.begin(order.target(), order.decree(), order.problems())
                .then(organ -> isSlugFree(order.slug(), organ))
                .then(organ -> {
                    OrganSummary before = organ.summary();
                    return organ.rename(order.name(), order.slug(), order.decree())
                            .map(renamed -> finishRenaming(before, renamed, order, by));
                });
    }

    private Answer<Organ> isSlugFree(String slug, Organ organ) {
        return organs.isSlugTaken(slug, organ.id())
                ? Answer.refused("organisation.refused.slug.taken", slug)
                : Answer.done(organ);
    }

    private OrganId finishRenaming(OrganSummary before, Organ renamed, Renaming order, Maintainer by) {
        OrganRenamed event = new OrganRenamed(
                before.id(),
                before.name(),
                order.name(),
                before.slug(),
                order.slug(),
                order.decree().effectiveOn());
        changes.finish(renamed, by, "organ.renamed", event);
        return before.id();
    }

    @Transactional
    public Answer<OrganId> transfer(Transfer order, Maintainer by) {
        return changes.begin(order.target(), order.decree(), order.problems())
                .then(organ -> other(order.newParent(), "organisation.refused.parent.unknown")
                        .then(parent -> move(organ, parent, order.decree(), by)));
    }

    private Answer<OrganId> move(Organ organ, Organ newParent, Decree decree, Maintainer by) {
        OrganId oldParent = organ.summary().parent();
        String oldName =
                oldParent == null ? "" : organs.find(oldParent).map(Organ::name).orElse("");
        return organ.transfer(newParent, organs.lineage(newParent.id()), oldName, decree)
                .map(moved -> {
                    OrganTransferred event = new OrganTransferred(
                            moved.id(), Objects.requireNonNull(oldParent), newParent.id(), decree.effectiveOn());
                    changes.finish(moved, by, "organ.transferred", event);
                    return moved.id();
                });
    }

    /** Merges one organ into another; what stands below the first moves below the second on the same day. */
    @Transactional
    public Answer<OrganId> merge(Merger order, Maintainer by) {
        return changes.begin(order.target(), order.decree(), order.problems())
                .then(merged -> other(order.successor(), "organisation.refused.successor.unknown")
                        .then(successor -> merge(merged, successor, order.decree(), by)));
    }

    private Answer<OrganId> merge(Organ merged, Organ successor, Decree decree, Maintainer by) {
        if (organs.lineage(successor.id()).contains(merged.id())) {
            return Answer.refused("organisation.refused.successor.below", successor.name());
        }
        return merged.mergeInto(successor, decree)
                .then(ended -> successor.absorb(ended, decree))
                .then(grown -> moveChildren(merged, grown, decree, by))
                .map(grown -> {
                    organs.save(grown, by);
                    OrgansMerged event = new OrgansMerged(merged.id(), grown.id(), decree.effectiveOn());
                    changes.finish(merged, by, "organ.merged", event);
                    return grown.id();
                });
    }

    /** First asks every child, then moves them all, so that a refusal leaves nothing half done. */
    private Answer<Organ> moveChildren(Organ from, Organ to, Decree decree, Maintainer by) {
        List<Organ> children = organs.childrenInForce(from.id()).stream()
                .filter(child -> !child.equals(to.id()))
                .map(child -> organs.find(child).orElseThrow())
                .toList();
        List<OrganId> lineage = organs.lineage(to.id());
        for (Organ child : children) {
            Answer<Organ> moved = child.transfer(to, lineage, from.name(), decree);
            if (!moved.isDone()) {
                return moved;
            }
        }
        children.forEach(child -> changes.finish(
                child,
                by,
                "organ.transferred",
                new OrganTransferred(child.id(), from.id(), to.id(), decree.effectiveOn())));
        return Answer.done(to);
    }

    @Transactional
    public Answer<OrganId> dissolve(Dissolution order, Maintainer by) {
        return changes.begin(order.target(), order.decree(), order.problems())
                .then(this::standsAlone)
                .then(organ -> organ.dissolve(order.decree()))
                .map(ended -> {
                    OrganDissolved event =
                            new OrganDissolved(ended.id(), order.decree().effectiveOn());
                    changes.finish(ended, by, "organ.dissolved", event);
                    return ended.id();
                });
    }

    private Answer<Organ> standsAlone(Organ organ) {
        int below = organs.childrenInForce(organ.id()).size();
        return below == 0
                ? Answer.done(organ)
                : Answer.refused("organisation.refused.organ.has-children", organ.name(), Integer.toString(below));
    }

    private Answer<Organ> other(OrganId id, String unknownKey) {
        return organs.find(id).map(Answer::done).orElseGet(() -> Answer.refused(unknownKey));
    }
}
