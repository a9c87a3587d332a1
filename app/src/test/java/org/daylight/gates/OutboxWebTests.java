package org.daylight.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import org.daylight.files.FileDestroyed;
import org.daylight.gates.counterexamples.EverythingChanged;
import org.daylight.organisation.OrganEstablished;
import org.daylight.request.RequestStepTaken;
import org.daylight.testing.WholeApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.events.core.EventSerializer;

/** What waits in the outbox is read by the program that runs then, with the very serializer that wrote it. */
@WholeApplicationTest
class OutboxWebTests {

    private static final Set<Class<?>> EVENTS = EventGate.events(new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.daylight"));

    @Autowired
    private EventSerializer serializer;

    @Test
    void the_events_of_the_house_are_found() {
        assertThat(EVENTS).contains(RequestStepTaken.class, FileDestroyed.class, OrganEstablished.class);
    }

    @Test
    void every_event_comes_out_of_the_outbox_as_it_went_in() {
        for (Class<?> event : EVENTS) {
            Object sent = EventSamples.of(event);
            assertThat(sent.getClass().cast(through(sent)))
                    .as(event.getSimpleName())
                    .isEqualTo(sent);
        }
    }

    @Test
    void an_event_with_one_of_several_types_in_it_would_be_found() {
        EverythingChanged lost = new EverythingChanged("what", List.of(), new EverythingChanged.Kind.Shrunk(3));
        assertThatThrownBy(() -> through(lost)).isInstanceOf(RuntimeException.class);
    }

    private Object through(Object event) {
        return serializer.deserialize(serializer.serialize(event), event.getClass());
    }
}
