package org.daylight.workbench.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganHistory;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganKind;
import org.daylight.organisation.OrganProfile;
import org.daylight.organisation.OrganProfiles;
import org.daylight.organisation.OrganSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The tree of organs, today or on a day, and one organ with what may be done to it now. */
@Controller
@Permit(Permission.MAINTAIN_ORGANS)
class OrganPages {

    private static final List<String> TENDING = List.of("particulars", "leaders", "units", "remedy-bodies");
    private static final List<String> RESHAPING = List.of("rename", "transfer", "merge", "split", "dissolve");

    private final OrganDirectory organs;
    private final OrganProfiles profiles;
    private final OrganHistory history;
    private final TendingOrgans tending;

    OrganPages(OrganDirectory organs, OrganProfiles profiles, OrganHistory history, TendingOrgans tending) {
        this.organs = organs;
        this.profiles = profiles;
        this.history = history;
        this.tending = tending;
    }

    @GetMapping("/workbench/organs")
    ModelAndView list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        String text = q.strip();
        List<OrganTreeRow> rows = OrganTreeRow.of(on == null ? organs.all() : history.asOf(on)).stream()
                .filter(row -> row.organ().name().contains(text))
                .filter(row -> kind.isEmpty() || row.organ().kind().name().equals(kind))
                .toList();
        return new ModelAndView(
                "workbench/organisation/organs",
                Map.of(
                        "rows",
                        rows,
                        "q",
                        text,
                        "kind",
                        kind,
                        "kinds",
                        OrganKind.values(),
                        "on",
                        on == null ? "" : on.toString(),
                        "former",
                        text.isEmpty() ? List.of() : history.formerNamesContaining(text)));
    }

    @GetMapping("/workbench/organs/{id}")
    ModelAndView organ(Actor actor, @PathVariable OrganId id, @RequestParam(required = false) @Nullable String saved) {
        OrganProfile profile = profiles.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        OrganOverview overview = new OrganOverview(
                profile,
                lineage(profile.organ()),
                organs.children(id),
                history.of(id),
                mayDo(actor, profile),
                mayNotBecause(actor, profile),
                missing(profile));
        return new ModelAndView("workbench/organisation/organ", Map.of("overview", overview, "saved", saved != null));
    }

    private List<OrganSummary> lineage(OrganSummary organ) {
        List<OrganSummary> above = new ArrayList<>();
        OrganId step = organ.parent();
        while (step != null) {
            OrganSummary found = organs.find(step).orElseThrow();
            above.addFirst(found);
            step = found.parent();
        }
        return above;
    }

    private List<String> mayDo(Actor actor, OrganProfile profile) {
        OrganId id = profile.organ().id();
        List<String> acts = new ArrayList<>();
        if (profile.inForce() && tending.mayTend(actor, id)) {
            acts.addAll(TENDING);
        }
        if (profile.inForce() && tending.mayReshape(actor, id)) {
            acts.addAll(profile.organ().parent() == null ? List.of("rename") : RESHAPING);
        }
        return acts;
    }

    private List<String> mayNotBecause(Actor actor, OrganProfile profile) {
        OrganId id = profile.organ().id();
        if (!profile.inForce()) {
            return List.of("workbench.organ.closed.ended");
        }
        if (!tending.mayTend(actor, id)) {
            return List.of("workbench.organ.closed.no-right");
        }
        if (!tending.mayReshape(actor, id)) {
            return List.of("workbench.organ.closed.from-above");
        }
        return profile.organ().parent() == null ? List.of("workbench.organ.closed.root") : List.of();
    }

    /** What 条例 第十二条 and 第二十条 want told of those who answer requests. */
    private static List<String> missing(OrganProfile profile) {
        if (!profile.inForce()
                || profile.organ().kind() == OrganKind.COMMUNITY
                || profile.organ().kind() == OrganKind.PUBLIC_SERVICE_ENTITY) {
            return List.of();
        }
        List<String> missing = new ArrayList<>();
        note(missing, profile.particulars().functions().isEmpty(), "functions");
        note(missing, profile.particulars().contact().isUnknown(), "contact");
        note(missing, profile.particulars().disclosureOffice().isUnknown(), "disclosure-office");
        note(missing, profile.leaders().isEmpty(), "leaders");
        note(missing, profile.remedyBodies() == null, "remedy-bodies");
        note(missing, profile.indexCode().isEmpty(), "index-code");
        return missing;
    }

    private static void note(List<String> missing, boolean isMissing, String what) {
        if (isMissing) {
            missing.add("workbench.organ.missing." + what);
        }
    }
}
