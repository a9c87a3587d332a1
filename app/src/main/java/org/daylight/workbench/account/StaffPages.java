package org.daylight.workbench.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daylight.account.AccountId;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Rights;
import org.daylight.account.StaffDirectory;
import org.daylight.account.StaffMember;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of the system administrator and of the security administrator show alike. */
@Component
class StaffPages {

    private static final int PAGE = 50;

    private final StaffDirectory staff;
    private final OrganDirectory organs;
    private final Rights rights;

    StaffPages(StaffDirectory staff, OrganDirectory organs, Rights rights) {
        this.staff = staff;
        this.organs = organs;
        this.rights = rights;
    }

    /** Who looks, and with which of the administrators' powers; accounts beyond its reach do not exist for them. */
    record Reader(Actor actor, Permission permission) {}

    /**
     * A page of accounts: {@code rows}, the {@code words} searched, and {@code next}, empty on the last page. A page holds
     * fewer rows where some lie beyond the reader's reach.
     */
    Map<String, Object> list(Reader reader, String words, String behind) {
        List<StaffMember> found = staff.search(words, behind, PAGE + 1);
        Map<OrganId, String> names =
                organs.all().stream().collect(Collectors.toMap(OrganSummary::id, OrganSummary::name));
        List<StaffMember> shown = found.subList(0, Math.min(PAGE, found.size()));
        Map<String, Object> model = new HashMap<>();
        model.put(
                "rows",
                shown.stream()
                        .filter(member -> reaches(reader, member))
                        .map(member -> AccountRow.of(member, names.getOrDefault(member.organ(), "")))
                        .toList());
        model.put("words", words);
        model.put("next", found.size() > PAGE ? shown.getLast().signInName() : "");
        return model;
    }

    StaffMember find(Reader reader, UUID id) {
        return staff.find(new AccountId(id))
                .filter(member -> reaches(reader, member))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private boolean reaches(Reader reader, StaffMember member) {
        return rights.may(reader.actor(), reader.permission(), member.organ());
    }

    AccountRow row(StaffMember member) {
        String organ = organs.find(member.organ()).map(OrganSummary::name).orElse("");
        return AccountRow.of(member, organ);
    }

    List<OrganSummary> organs() {
        return organs.all();
    }

    static String done(@Nullable Done done) {
        return done == null ? "" : "enum.Done." + done.name();
    }

    static String text(@Nullable String parameter) {
        return Objects.requireNonNullElse(parameter, "");
    }
}
