package org.daylight.search;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.daylight.system.ServerCommand;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * {@code daylight reindex}: builds the search index anew from the records; beside a running server, which holds the
 * index, by asking that server.
 */
@Component
class ReindexCommand implements ServerCommand {

    private final ObjectProvider<Reindexing> reindexing;
    private final ObjectProvider<JdbcReindexOrder> order;
    private final MessageSource messages;

    ReindexCommand(
            ObjectProvider<Reindexing> reindexing, ObjectProvider<JdbcReindexOrder> order, MessageSource messages) {
        this.reindexing = reindexing;
        this.order = order;
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
            return DONE;
        } catch (IndexInUse byServer) {
            return askServer(out);
        }
    }

    private int askServer(PrintStream out) {
        say(out, "search.reindex-asked");
        try {
            return switch (order.getObject().give()) {
                case DONE -> {
                    say(out, "search.reindexed", reindexing.getObject().expected());
                    yield DONE;
                }
                case FAILED -> {
                    say(out, "search.reindex-failed");
                    yield NOT_DONE;
                }
                case NOBODY_CAME -> {
                    say(out, "search.in-use");
                    yield NOT_DONE;
                }
            };
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return NOT_DONE;
        }
    }

    private void say(PrintStream out, String key, Object... arguments) {
        out.println(messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE));
    }
}
