package org.daylight.organisation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the public is told of an organ (机构职能、机构设置、办公地址…; 条例 第二十条第（二）项), as it stands today.
 *
 * @param version counts every change of the organ; whoever edits must have seen the latest
 * @param inForce false once the organ was merged, split up or dissolved
 */
public record OrganProfile(
        OrganSummary organ,
        long version,
        boolean inForce,
        Particulars particulars,
        List<Leader> leaders,
        List<Unit> units,
        @Nullable RemedyBodies remedyBodies) {

    public OrganProfile {
        leaders = List.copyOf(leaders);
        units = List.copyOf(units);
    }

    /**
     * Codes, functions and contacts.
     *
     * @param functions one function a line
     */
    public record Particulars(
            @Nullable CreditCode creditCode,
            @Nullable OrganisationCode organisationCode,
            String functions,
            ContactPoint contact,
            ContactPoint disclosureOffice) {

        /** Of an organ that has told nothing yet. */
        public static final Particulars NONE =
                new Particulars(null, null, "", ContactPoint.UNKNOWN, ContactPoint.UNKNOWN);

        private static final int LONGEST_FUNCTIONS = 20_000;

        /** Everything that is wrong; fields of the disclosure office begin with {@code office-}. */
        public List<FieldProblem> problems() {
            FieldChecks checks = new FieldChecks().optional("functions", functions, LONGEST_FUNCTIONS);
            contact.check(checks, "");
            disclosureOffice.check(checks, "office-");
            return checks.problems();
        }
    }

    /**
     * One member of the leadership (领导分工).
     *
     * @param duties what the person is in charge of
     */
    public record Leader(String name, String title, String duties) {}

    /** A unit within the organ (内设机构). */
    public record Unit(String name, String duties, String telephone) {}

    /** The code that begins the organ's index numbers: its own, or the one inside its credit code (rules.md 6.5). */
    public Optional<OrganisationCode> indexCode() {
        if (particulars.organisationCode() != null) {
            return Optional.of(particulars.organisationCode());
        }
        return Optional.ofNullable(particulars.creditCode())
                .map(CreditCode::organisationPart)
                .flatMap(OrganisationCode::parse);
    }
}
