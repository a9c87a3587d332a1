package org.daylight.demo;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daylight.account.Actor;
import org.daylight.organisation.OrganDirectory;
import org.daylight.request.Applicant;
import org.daylight.request.Arrival;
import org.daylight.request.DeliveryForm;
import org.daylight.request.DeliveryWay;
import org.daylight.request.IdentityDocument;
import org.daylight.request.InformationSought;
import org.daylight.request.NewRequest;
import org.daylight.request.Receipt;
import org.daylight.request.RegisteringRequests;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.request.Channel;
import org.daylight.shared.Answer;
import org.daylight.shared.ChinaTime;
import org.daylight.shared.Ids;
import org.springframework.stereotype.Component;

/**
 * The district's requests of two years, in every stage and with most outcomes: one line each in {@code demo/requests.tsv},
 * taken through the steps that people take. A number of days instead of a date counts back from today, so that the
 * workbench always has something to do; steps that lie in the future are left for the visitor.
 */
@Component
class RequestsChapter implements DemoChapter {

    private final RegisteringRequests registering;
    private final RequestSteps steps;
    private final OrganDirectory organs;
    private final InstantSource clock;
    private final Ids ids;

    RequestsChapter(
            RegisteringRequests registering, RequestSteps steps, OrganDirectory organs, InstantSource clock, Ids ids) {
        this.registering = registering;
        this.steps = steps;
        this.organs = organs;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void tell(DemoCast cast) {
        Map<String, List<String>> replies =
                OrgansChapter.lines("replies.tsv").stream().collect(Collectors.toMap(List::getFirst, line -> line));
        OrgansChapter.lines("requests.tsv").forEach(line -> tell(line, cast, replies));
    }

    private void tell(List<String> line, DemoCast cast, Map<String, List<String>> replies) {
        Actor officer = cast.actor("wang-min");
        LocalDate today = ChinaTime.today(clock);
        LocalDate arrivedOn = day(line.get(2), today);
        if (arrivedOn.isAfter(today)) {
            return;
        }
        Arrival arrival = new Arrival(Channel.valueOf(line.get(1)), arrivedOn, false);
        Answer<Receipt> receipt = registering.register(officer, request(line), arrival, ids.next());
        if (receipt instanceof Answer.Done(Receipt registered) && !line.get(11).isEmpty()) {
            RequestSteps.Story story =
                    new RequestSteps.Story(registered.request(), officer, cast.actor("zhou-heng"), today, replies);
            for (String step : line.get(11).split(" ")) {
                if (!steps.take(story, step.split(":"))) {
                    return;
                }
            }
        }
    }

    /** A date, or a number of days before today. */
    static LocalDate day(String text, LocalDate today) {
        return text.startsWith("-") ? today.minusDays(Long.parseLong(text.substring(1))) : LocalDate.parse(text);
    }

    private NewRequest request(List<String> line) {
        Applicant applicant = new Applicant(
                ApplicantColumn.valueOf(line.get(3)),
                line.get(4),
                IdentityDocument.valueOf(line.get(5)),
                line.get(6),
                new Applicant.Contacts(line.get(7), "", "明州市明湖区", ""),
                null);
        InformationSought sought = new InformationSought(
                line.get(8), DeliveryForm.valueOf(line.get(9)), DeliveryWay.valueOf(line.get(10)));
        return new NewRequest(organs.findBySlug(line.getFirst()).orElseThrow().id(), applicant, sought, List.of());
    }
}
