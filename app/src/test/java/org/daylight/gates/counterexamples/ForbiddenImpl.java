package org.daylight.gates.counterexamples;

import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/** Says nothing by its name, can be put into any state, and speaks SQL outside a class named for it. */
public class ForbiddenImpl {

    private @Nullable String state;
    private @Nullable Connection connection;

    public void setState(String state) {
        this.state = state;
    }

    @Nullable
    String state() {
        return state;
    }

    @Nullable
    Connection connection() {
        return connection;
    }
}
