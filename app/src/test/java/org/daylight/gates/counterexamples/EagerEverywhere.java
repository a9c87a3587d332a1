package org.daylight.gates.counterexamples;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Acts at the start of commands too. */
class EagerEverywhere {

    @EventListener(ApplicationReadyEvent.class)
    void onReady() {}
}
