package org.daylight.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daylight.shared.Answer;
import org.daylight.shared.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Splits organs (分设): new organs of the same kind come out of one that goes on or ends. */
@Component
public class SplittingOrgans {

    private final Organs organs;
    private final OrganChanges changes;
    private final Ids ids;

    SplittingOrgans(Organs organs, OrganChanges changes, Ids ids) {
        this.organs = organs;
        this.changes = changes;
        this.ids = ids;
    }

    /** An organ that comes out of the split. */
    public record Part(String name, String slug) {}

    /**
     * The order to split.
     *
     * @param continues whether the organ that is split goes on beside its parts
     */
    public record Split(ReorganisingOrgans.Target target, List<Part> parts, boolean continues, Decree decree) {

        public Split {
            parts = List.copyOf(parts);
        }

        /** Fields of parts are numbered from 1: {@code name-1}, {@code slug-1}. */
        public List<FieldProblem> problems() {
            FieldChecks checks = new FieldChecks()
                    .that(parts.size() >= (continues ? 1 : 2), "name-1", "organisation.problem.too-few-parts");
            Set<String> slugs = new HashSet<>();
            for (int n = 1; n <= parts.size(); n++) {
                Part part = parts.get(n - 1);
                checks.required("name-" + n, part.name(), EstablishingOrgans.LONGEST_NAME)
                        .slug("slug-" + n, part.slug())
                        .that(slugs.add(part.slug()), "slug-" + n, "organisation.refused.slug.taken", part.slug());
            }
            return checks.decree(decree).problems();
        }
    }

    @Transactional
    public Answer<List<OrganId>> split(Split order, Maintainer by) {
        return changes.begin(order.target(), order.decree(), order.problems())
                .then(origin -> areSlugsFree(order.parts(), origin))
                .then(origin -> endsAlone(origin, order.continues()))
                .then(origin -> split(origin, order, by));
    }

    private Answer<Organ> areSlugsFree(List<Part> parts, Organ origin) {
        return parts.stream()
                .map(Part::slug)
                .filter(organs::isSlugTaken)
                .findFirst()
                .map(slug -> Answer.<Organ>refused("organisation.refused.slug.taken", slug))
                .orElseGet(() -> Answer.done(origin));
    }

    private Answer<Organ> endsAlone(Organ origin, boolean continues) {
        int below = continues ? 0 : organs.childrenInForce(origin.id()).size();
        return below == 0
                ? Answer.done(origin)
                : Answer.refused("organisation.refused.organ.has-children", origin.name(), Integer.toString(below));
    }

    private Answer<List<OrganId>> split(Organ origin, Split order, Maintainer by) {
        if (origin.summary().parent() == null) {
            return Answer.refused("organisation.refused.parent.root");
        }
        List<Organ> parts = new ArrayList<>();
        Answer<Organ> step = Answer.done(origin);
        for (Part part : order.parts()) {
            OrganSummary summary = new OrganSummary(
                    new OrganId(ids.next()),
                    part.slug(),
                    part.name(),
                    origin.summary().kind(),
                    origin.summary().parent());
            Organ born = Organ.established(summary, order.decree(), origin);
            parts.add(born);
            step = step.then(organ -> organ.giveRiseTo(born, order.decree()));
        }
        return step.then(organ -> order.continues() ? Answer.done(organ) : organ.dissolve(order.decree()))
                .map(organ -> finish(organ, parts, order, by));
    }

    private List<OrganId> finish(Organ origin, List<Organ> parts, Split order, Maintainer by) {
        parts.forEach(part -> organs.add(part, by, ids.next()));
        List<OrganId> born = parts.stream().map(Organ::id).toList();
        OrganSplit event = new OrganSplit(
                origin.id(), born, order.continues(), order.decree().effectiveOn());
        changes.finish(origin, by, "organ.split", event);
        return born;
    }
}
