package org.daylight.web;

import java.util.List;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.stereotype.Component;

/** Stands in every security chain where it is known who asks, and before anything reads what a form sent. */
@Component
public class FormDoor {

    private final RequestSizeGuard guard;

    FormDoor(List<LargeUpload> large, List<StrangersUpload> strangers) {
        this.guard = new RequestSizeGuard(large, strangers);
    }

    /** Puts the door into a chain. */
    public void standIn(HttpSecurity http) {
        http.addFilterAfter(guard, SecurityContextHolderFilter.class);
    }
}
