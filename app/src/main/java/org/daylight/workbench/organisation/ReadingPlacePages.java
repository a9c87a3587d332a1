package org.daylight.workbench.organisation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.organisation.ReadingPlace;
import org.daylight.organisation.ReadingPlaceId;
import org.daylight.organisation.ReadingPlaceKind;
import org.daylight.organisation.ReadingPlaces;
import org.daylight.shared.Answer;
import org.daylight.web.FormTickets;
import org.daylight.workbench.organisation.Field.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The reading places: list, form for a new one, form for one that there is. */
@Controller
@Permit(Permission.MAINTAIN_ORGANS)
class ReadingPlacePages {

    private static final String HOME = "/workbench/reading-places";

    private final ReadingPlaces places;
    private final TendingReadingPlaces tending;
    private final OrganDesk desk;
    private final FormTickets tickets;

    ReadingPlacePages(ReadingPlaces places, TendingReadingPlaces tending, OrganDesk desk, FormTickets tickets) {
        this.places = places;
        this.tending = tending;
        this.desk = desk;
        this.tickets = tickets;
    }

    @GetMapping(HOME)
    ModelAndView list(Actor actor, @RequestParam(required = false) @Nullable String saved) {
        List<ReadingPlace> mine = places.all().stream()
                .filter(place -> tending.mayTend(actor, place.facts()))
                .toList();
        return new ModelAndView(
                "workbench/organisation/reading-places", Map.of("places", mine, "saved", saved != null));
    }

    @GetMapping(HOME + "/new")
    ModelAndView fill(Actor actor) {
        return opening(actor, tickets.issue()).show(Form.filled(Map.of()));
    }

    @PostMapping(HOME)
    ModelAndView open(Actor actor, @RequestParam Map<String, String> fields) {
        Form form = Form.sent(fields);
        Optional<UUID> key = tickets.redeem(form.value("ticket"));
        FormPage page = opening(actor, key.isPresent() ? form.value("ticket") : tickets.issue());
        if (key.isEmpty()) {
            form.problem("", "organisation.problem.ticket");
        }
        ReadingPlace.Facts facts = facts(form);
        return facts != null && key.isPresent() && form.isGood()
                ? answer(tending.open(actor, facts, key.get()), page, form)
                : page.show(form);
    }

    private FormPage opening(Actor actor, String ticket) {
        return new FormPage(
                "workbench.reading-place.open",
                "",
                "workbench.reading-place.explain",
                HOME,
                HOME,
                fields(actor),
                Map.of("ticket", ticket));
    }

    @GetMapping(HOME + "/{id}")
    ModelAndView edit(Actor actor, @PathVariable ReadingPlaceId id) {
        ReadingPlace place = tended(actor, id);
        ReadingPlace.Facts facts = place.facts();
        Map<String, String> values = new HashMap<>(Map.of(
                "name", facts.name(),
                "slug", facts.slug(),
                "place-kind", facts.kind().name(),
                "organ", facts.organ().toString(),
                "address", facts.address(),
                "opening-hours", facts.openingHours(),
                "telephone", facts.telephone(),
                "facilities", facts.facilities(),
                "closed", place.closed() ? "on" : ""));
        if (facts.position() != null) {
            values.put("latitude", facts.position().latitude().toPlainString());
            values.put("longitude", facts.position().longitude().toPlainString());
        }
        return revising(actor, place).show(Form.filled(values));
    }

    @PostMapping(HOME + "/{id}")
    ModelAndView revise(Actor actor, @PathVariable ReadingPlaceId id, @RequestParam Map<String, String> fields) {
        ReadingPlace place = tended(actor, id);
        Form form = Form.sent(fields);
        ReadingPlace.Facts facts = facts(form);
        FormPage page = revising(actor, place);
        return facts != null && form.isGood()
                ? answer(
                        tending.revise(actor, new ReadingPlace(id, facts, form.isTicked("closed"), form.version())),
                        page,
                        form)
                : page.show(form);
    }

    private FormPage revising(Actor actor, ReadingPlace place) {
        List<Field> fields = new ArrayList<>(fields(actor));
        fields.add(Field.tick("closed"));
        return new FormPage(
                "workbench.reading-place.revise",
                place.facts().name(),
                "workbench.reading-place.explain",
                HOME + "/" + place.id(),
                HOME,
                fields,
                Map.of("version", Long.toString(place.version())));
    }

    private ReadingPlace tended(Actor actor, ReadingPlaceId id) {
        ReadingPlace place = places.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!tending.mayTend(actor, place.facts())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return place;
    }

    private List<Field> fields(Actor actor) {
        return List.of(
                Field.line("name").mandatory(),
                Field.line("slug").mandatory().hinted("organisation.hint.slug"),
                Field.choice(
                        "place-kind",
                        Arrays.stream(ReadingPlaceKind.values())
                                .map(Option::key)
                                .toList()),
                Field.choice("organ", desk.choices(actor, organ -> true)),
                Field.line("address").mandatory(),
                Field.line("opening-hours").mandatory(),
                Field.line("telephone").mandatory(),
                Field.line("facilities"),
                Field.line("latitude").hinted("organisation.hint.coordinates"),
                Field.line("longitude"));
    }

    /** The facts in the form, with every problem noted; null when no kind was chosen. */
    private static ReadingPlace.@Nullable Facts facts(Form form) {
        ReadingPlaceKind kind = form.constant("place-kind", ReadingPlaceKind.class);
        BigDecimal latitude = form.degrees("latitude");
        BigDecimal longitude = form.degrees("longitude");
        if (form.value("latitude").isEmpty() != form.value("longitude").isEmpty()) {
            form.problem("latitude", "organisation.problem.coordinates");
        }
        ReadingPlace.Facts facts = new ReadingPlace.Facts(
                form.value("slug"),
                form.value("name"),
                kind == null ? ReadingPlaceKind.DISCLOSURE_CORNER : kind,
                form.organ("organ"),
                form.value("address"),
                form.value("opening-hours"),
                form.value("telephone"),
                form.value("facilities"),
                latitude == null || longitude == null ? null : new ReadingPlace.Position(latitude, longitude));
        form.with(facts.problems());
        return kind == null ? null : facts;
    }

    private static ModelAndView answer(Answer<ReadingPlaceId> answer, FormPage page, Form form) {
        return switch (answer) {
            case Answer.Done<ReadingPlaceId> done -> new ModelAndView("redirect:" + HOME + "?saved");
            case Answer.Refused<ReadingPlaceId> refused -> page.show(form.with(refused));
        };
    }
}
