package org.daylight.workbench.request;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganSummary;
import org.daylight.request.Applicant;
import org.daylight.request.Arrival;
import org.daylight.request.DeliveryForm;
import org.daylight.request.DeliveryWay;
import org.daylight.request.IdentityDocument;
import org.daylight.request.InformationSought;
import org.daylight.request.NewRequest;
import org.daylight.request.Receipt;
import org.daylight.request.RegisteringRequests;
import org.daylight.request.RequestViews;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.request.Channel;
import org.daylight.shared.Answer;
import org.daylight.shared.ChinaTime;
import org.daylight.web.FormTickets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Registering what was handed in, posted, faxed, spoken or mailed (登记). */
@Controller
class RegisterPages {

    private final RegisteringRequests registering;
    private final RequestViews views;
    private final FormTickets tickets;
    private final InstantSource clock;

    RegisterPages(RegisteringRequests registering, RequestViews views, FormTickets tickets, InstantSource clock) {
        this.registering = registering;
        this.views = views;
        this.tickets = tickets;
        this.clock = clock;
    }

    @GetMapping("/workbench/requests/new")
    @Permit(Permission.HANDLE_REQUEST)
    ModelAndView blank(Actor actor) {
        return page(actor, Map.of("ticket", tickets.issue()), null);
    }

    private ModelAndView page(Actor actor, Map<String, String> values, Answer.@Nullable Refused<?> refused) {
        Map<String, Object> model = new HashMap<>();
        model.put("values", values);
        model.put("organs", views.handledOrgans(actor));
        model.put("today", ChinaTime.today(clock));
        model.put("refused", refused);
        return new ModelAndView("workbench/request/register", model);
    }

    @PostMapping("/workbench/requests/new")
    @Permit(Permission.HANDLE_REQUEST)
    ModelAndView register(Actor actor, @RequestParam Map<String, String> values) {
        Optional<UUID> key = tickets.redeem(values.getOrDefault("ticket", ""));
        if (key.isEmpty()) {
            Map<String, String> renewed = new HashMap<>(values);
            renewed.put("ticket", tickets.issue());
            return again(actor, renewed, (Answer.Refused<?>) Answer.refused("request.problem.ticket.expired"));
        }
        return switch (enter(actor, values, key.get())) {
            case Answer.Done(Receipt receipt) ->
                new ModelAndView("workbench/request/registered", Map.of("receipt", receipt));
            case Answer.Refused<Receipt> refused -> again(actor, values, refused);
        };
    }

    private ModelAndView again(Actor actor, Map<String, String> values, Answer.Refused<?> refused) {
        ModelAndView view = page(actor, values, refused);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private Answer<Receipt> enter(Actor actor, Map<String, String> values, UUID key) {
        try {
            Arrival arrival = new Arrival(
                    Channel.valueOf(values.getOrDefault("channel", "")),
                    LocalDate.parse(values.getOrDefault("arrivedOn", "")),
                    values.containsKey("otherUnit"));
            return registering.register(actor, content(actor, values), arrival, key);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Answer.refused("request.refused.unreadable");
        }
    }

    private NewRequest content(Actor actor, Map<String, String> values) {
        List<OrganSummary> organs = views.handledOrgans(actor);
        @Nullable
        OrganId organ = organs.stream()
                .filter(one -> one.slug().equals(values.getOrDefault("organ", "")))
                .map(OrganSummary::id)
                .findFirst()
                .orElse(null);
        Applicant applicant = new Applicant(
                ApplicantColumn.valueOf(values.getOrDefault("column", "")),
                values.getOrDefault("name", ""),
                optional(IdentityDocument.class, values.getOrDefault("document", "")),
                values.getOrDefault("documentNumber", ""),
                new Applicant.Contacts(
                        values.getOrDefault("phone", ""),
                        values.getOrDefault("email", ""),
                        values.getOrDefault("address", ""),
                        values.getOrDefault("postcode", "")),
                null);
        InformationSought sought = new InformationSought(
                values.getOrDefault("sought", ""),
                optional(DeliveryForm.class, values.getOrDefault("form", "")),
                optional(DeliveryWay.class, values.getOrDefault("way", "")));
        return new NewRequest(organ, applicant, sought, List.of());
    }

    private static <E extends Enum<E>> @Nullable E optional(Class<E> type, String name) {
        return name.isEmpty() ? null : Enum.valueOf(type, name);
    }
}
