package org.daylight.request;

import org.daylight.request.Applicant.Agent;
import org.daylight.request.Applicant.Contacts;
import org.daylight.rules.report.ApplicantColumn;
import org.jspecify.annotations.Nullable;

/**
 * What of an applicant is sealed for ever, field by field under names of its own. The first version carries no number; the
 * next one writes {@code version}, which this program would refuse to guess at.
 */
final class ApplicantFacts {

    private ApplicantFacts() {}

    static String write(Applicant applicant) {
        EventFacts facts = EventFacts.blank()
                .put("column", applicant.column())
                .put("name", applicant.name())
                .put("document", name(applicant.document()))
                .put("documentNumber", applicant.documentNumber())
                .put("contacts", contacts(applicant.contacts()));
        Agent agent = applicant.agent();
        return (agent == null ? facts.put("agent", (String) null) : facts.put("agent", agent(agent))).json();
    }

    private static @Nullable String name(@Nullable IdentityDocument document) {
        return document == null ? null : document.name();
    }

    private static EventFacts contacts(Contacts contacts) {
        return EventFacts.blank()
                .put("phone", contacts.phone())
                .put("email", contacts.email())
                .put("address", contacts.address())
                .put("postcode", contacts.postcode());
    }

    private static EventFacts agent(Agent agent) {
        return EventFacts.blank()
                .put("name", agent.name())
                .put("document", name(agent.document()))
                .put("documentNumber", agent.documentNumber())
                .put("phone", agent.phone());
    }

    static Applicant read(String json) {
        EventFacts facts = EventFacts.parse(json);
        if (facts.has("version")) {
            throw new UnreadableEvent("the applicant was written by a newer program than this one");
        }
        EventFacts contacts = facts.part("contacts");
        return new Applicant(
                facts.constant("column", ApplicantColumn.class),
                facts.text("name"),
                document(facts),
                facts.text("documentNumber"),
                new Contacts(
                        contacts.text("phone"),
                        contacts.text("email"),
                        contacts.text("address"),
                        contacts.text("postcode")),
                facts.isNull("agent") ? null : agent(facts.part("agent")));
    }

    private static Agent agent(EventFacts facts) {
        return new Agent(facts.text("name"), document(facts), facts.text("documentNumber"), facts.text("phone"));
    }

    private static @Nullable IdentityDocument document(EventFacts facts) {
        return facts.isNull("document") ? null : facts.constant("document", IdentityDocument.class);
    }
}
