package org.daylight.search;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.daylight.system.ServerCommand;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** {@code daylight reindex}: builds the search index anew from the records. */
@Component
class ReindexCommand implements ServerCommand {

    private final ObjectProvider<Reindexing> reindexing;
    private final MessageSource messages;

    ReindexCommand(ObjectProvider<Reindexing> reindexing, MessageSource messages) {
        this.reindexing = reindexing;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "reindex";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        try {
            say(out, "search.reindexed", reindexing.getObject().reindex());
            return 0;
        } catch (BeanCreationException inUse) {
            say(out, "search.in-use");
            return 1;
        }
    }

    private void say(PrintStream out, String key, Object... arguments) {
        out.println(messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE));
    }
}
