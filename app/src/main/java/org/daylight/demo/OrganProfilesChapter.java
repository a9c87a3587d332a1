package org.daylight.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.daylight.organisation.ContactPoint;
import org.daylight.organisation.CreditCode;
import org.daylight.organisation.Maintainer;
import org.daylight.organisation.MaintainingProfiles;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganHistory;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganProfile;
import org.daylight.organisation.RemedyBodies;
import org.daylight.organisation.ReorganisingOrgans.Target;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What the organs of the district tell of themselves; it stands in {@code demo/organ-profiles.tsv}. */
@Component
class OrganProfilesChapter implements DemoChapter {

    private static final Maintainer STORY = new Maintainer("system", "Daylight");

    private final MaintainingProfiles profiles;
    private final OrganDirectory organs;
    private final OrganHistory history;
    private final TransactionOperations transactions;

    OrganProfilesChapter(
            MaintainingProfiles profiles,
            OrganDirectory organs,
            OrganHistory history,
            TransactionOperations transactions) {
        this.profiles = profiles;
        this.organs = organs;
        this.history = history;
        this.transactions = transactions;
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public void tell(DemoCast cast) {
        transactions.executeWithoutResult(
                whole -> OrgansChapter.lines("organ-profiles.tsv").forEach(this::tell));
    }

    private void tell(List<String> line) {
        OrganId organ = organs.findBySlug(line.get(1)).orElseThrow().id();
        Target target = new Target(organ, history.versionOf(organ));
        List<String> rest = line.subList(2, line.size());
        switch (line.getFirst()) {
            case "PARTICULARS" ->
                profiles.reviseParticulars(target, particulars(rest), STORY).orThrow();
            case "LEADERS" ->
                profiles.reviseLeaders(
                                target,
                                threes(
                                        rest,
                                        three -> new OrganProfile.Leader(three.get(0), three.get(1), three.get(2))),
                                STORY)
                        .orThrow();
            case "UNITS" ->
                profiles.reviseUnits(
                                target,
                                threes(rest, three -> new OrganProfile.Unit(three.get(0), three.get(1), three.get(2))),
                                STORY)
                        .orThrow();
            case "REMEDY" ->
                profiles.reviseRemedyBodies(
                                target,
                                new RemedyBodies(rest.get(0), rest.get(1), rest.get(2), rest.get(3), rest.get(4)),
                                STORY)
                        .orThrow();
            default -> throw new IllegalStateException("no such line: " + line);
        }
    }

    /** Credit code, contact in seven fields, disclosure office in five, functions parted by bars. */
    private static OrganProfile.Particulars particulars(List<String> rest) {
        String hours = rest.get(2);
        String postcode = rest.get(5);
        String online = rest.get(7);
        ContactPoint contact =
                new ContactPoint("", rest.get(1), hours, rest.get(3), rest.get(4), postcode, rest.get(6), "");
        ContactPoint office = new ContactPoint(
                rest.get(8), rest.get(9), hours, rest.get(10), rest.get(11), postcode, rest.get(12), online);
        return new OrganProfile.Particulars(
                new CreditCode(rest.getFirst()), null, rest.get(13).replace('|', '\n'), contact, office);
    }

    private static <T> List<T> threes(List<String> fields, Function<List<String>, T> make) {
        List<T> all = new ArrayList<>();
        for (int at = 0; at < fields.size(); at += 3) {
            all.add(make.apply(fields.subList(at, at + 3)));
        }
        return all;
    }
}
