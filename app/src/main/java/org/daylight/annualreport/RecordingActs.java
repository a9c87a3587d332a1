package org.daylight.annualreport;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.daylight.account.Actor;
import org.daylight.annualreport.Correction.Act;
import org.daylight.shared.Answer;
import org.daylight.shared.ChinaTime;
import org.daylight.shared.TypedText;
import org.daylight.system.Submissions;
import org.springframework.stereotype.Component;

/** How everything that people do with reports goes on record: once for each form, with who, when and why. */
@Component
class RecordingActs {

    private final Submissions submissions;
    private final InstantSource clock;

    RecordingActs(Submissions submissions, InstantSource clock) {
        this.submissions = submissions;
        this.clock = clock;
    }

    <T> Answer<T> once(UUID submission, Supplier<Optional<T>> made, Supplier<Answer<T>> act) {
        return submissions.once(submission, made, act);
    }

    Act act(Actor actor, String reason) {
        return new Act(actor.account(), actor.name(), clock.instant(), TypedText.text(reason));
    }

    Instant moment() {
        return clock.instant();
    }

    int thisYear() {
        return ChinaTime.today(clock).getYear();
    }
}
