package org.daylight.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.daylight.web.RequestAddress;

/** What somebody who is let in by the password still owes; until then only the addresses of the duty are open. */
enum Duty {
    CODE("/sign-in/code"),
    PASSWORD("/workbench/me/password"),
    SECOND_FACTOR("/workbench/me/second-factor", "/workbench/me/second-factor/picture");

    private final List<String> addresses;

    Duty(String... addresses) {
        this.addresses = List.of(addresses);
    }

    /** Where it is done. */
    String page() {
        return addresses.getFirst();
    }

    boolean isDoneAt(HttpServletRequest request) {
        return addresses.contains(RequestAddress.of(request));
    }
}
