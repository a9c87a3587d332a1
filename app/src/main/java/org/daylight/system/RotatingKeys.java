package org.daylight.system;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;

/** The command {@code keys rotate}: from the next start on, values are sealed under a fresh master key. */
@Component
class RotatingKeys implements ServerCommand {

    private final KeyFile keys;

    RotatingKeys(KeyFile keys) {
        this.keys = keys;
    }

    @Override
    public String name() {
        return "keys rotate";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        KeyRing.Master fresh = keys.rotate();
        OperatorText told = OperatorText.of(
                "system.keys.rotated", fresh.version(), fresh.suite().word());
        out.println(told.chinese());
        out.println(told.english());
        return DONE;
    }
}
