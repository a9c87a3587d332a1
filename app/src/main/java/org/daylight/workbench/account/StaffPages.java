package org.daylight.workbench.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daylight.account.AccountId;
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

    StaffPages(StaffDirectory staff, OrganDirectory organs) {
        this.staff = staff;
        this.organs = organs;
    }

    /** A page of accounts: {@code rows}, the {@code words} searched, and {@code next}, empty on the last page. */
    Map<String, Object> list(String words, String behind) {
        List<StaffMember> found = staff.search(words, behind, PAGE + 1);
        Map<OrganId, String> names =
                organs.all().stream().collect(Collectors.toMap(OrganSummary::id, OrganSummary::name));
        List<StaffMember> shown = found.subList(0, Math.min(PAGE, found.size()));
        Map<String, Object> model = new HashMap<>();
        model.put(
                "rows",
                shown.stream()
                        .map(member -> AccountRow.of(member, names.getOrDefault(member.organ(), "")))
                        .toList());
        model.put("words", words);
        model.put("next", found.size() > PAGE ? shown.getLast().signInName() : "");
        return model;
    }

    StaffMember find(UUID id) {
        return staff.find(new AccountId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
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
