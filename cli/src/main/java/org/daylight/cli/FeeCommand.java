package org.daylight.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.daylight.rules.fee.FeeChoice;
import org.daylight.rules.fee.FeeLine;
import org.daylight.rules.fee.FeeStandard;
import org.daylight.rules.fee.FeeStatement;
import org.daylight.rules.fee.Tariff;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** {@code fee}: the information processing fee, band by band. */
@Command(
        name = "fee",
        mixinStandardHelpOptions = true,
        description = "The information processing fee, band by band (信息处理费).")
final class FeeCommand implements Callable<Integer> {

    private static final int MOST = 1_000_000;

    @Option(names = "--earlier", paramLabel = "N", description = "Requests of the same month before these.")
    private @Nullable String earlier;

    @Option(names = "--items", paramLabel = "M", description = "Requests to charge per item.")
    private @Nullable String items;

    @Option(names = "--pages", paramLabel = "P", description = "Pages of one request to charge per page.")
    private @Nullable String pages;

    @Option(names = "--json", description = "Print the stable JSON.")
    private boolean json;

    private final PrintStream out;
    private final PrintStream err;

    FeeCommand() {
        this(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }

    FeeCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        return answer(earlier, items, pages, json);
    }

    /** Answers and gives the exit code. */
    int answer(@Nullable String earlier, @Nullable String items, @Nullable String pages, boolean json) {
        if (items == null && pages == null) {
            err.println(CliMessages.law("fee.nothing"));
            return RefusedInput.EXIT;
        }
        try {
            FeeStatement statement = statement(earlier, items, pages);
            out.print(json ? json(statement) + System.lineSeparator() : text(statement));
            return 0;
        } catch (RefusedInput refused) {
            return refused.print(json, out, err);
        }
    }

    private static FeeStatement statement(@Nullable String earlier, @Nullable String items, @Nullable String pages) {
        if (pages == null) {
            int before = earlier == null ? 0 : RefusedInput.number(earlier, "FEE 4", 0, MOST);
            return Tariff.perItem(before, RefusedInput.number(items == null ? "" : items, "FEE 4", 1, MOST));
        }
        if (items != null || earlier != null) {
            throw new RefusedInput(FeeChoice.refusalOfBoth());
        }
        return Tariff.perPage(RefusedInput.number(pages, "FEE 5", 1, MOST));
    }

    private static String text(FeeStatement statement) {
        StringBuilder text = new StringBuilder();
        FeeStandard standard = statement.standard();
        String key = standard == FeeStandard.PER_ITEM ? "fee.item.line" : "fee.page.line";
        line(
                text,
                CliMessages.law(
                        "fee.standard", standard.chinese(), standard.article().chinese()));
        for (FeeLine line : statement.lines()) {
            line(
                    text,
                    CliMessages.law(
                            key,
                            line.from(),
                            line.through(),
                            line.count(),
                            line.rateFen() / 100,
                            line.amountFen() / 100));
        }
        line(text, CliMessages.law("fee.total", statement.amountFen() / 100));
        return text.toString();
    }

    private static String json(FeeStatement statement) {
        return LawJson.object(json -> {
            json.writeStringProperty("standard", statement.standard().name());
            json.writeNumberProperty("amountYuan", statement.amountFen() / 100);
            json.writeNumberProperty("amountFen", statement.amountFen());
            json.writeStringProperty("article", statement.standard().article().chinese());
            json.writeArrayPropertyStart("lines");
            statement.lines().forEach(line -> line(json, line));
            json.writeEndArray();
        });
    }

    private static void line(JsonGenerator json, FeeLine line) {
        json.writeStartObject();
        json.writeNumberProperty("from", line.from());
        json.writeNumberProperty("through", line.through());
        json.writeNumberProperty("count", line.count());
        json.writeNumberProperty("rateYuan", line.rateFen() / 100);
        json.writeNumberProperty("amountYuan", line.amountFen() / 100);
        json.writeEndObject();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append(System.lineSeparator());
    }
}
