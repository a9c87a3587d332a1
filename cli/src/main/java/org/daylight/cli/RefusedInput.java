package org.daylight.cli;

import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.daylight.rules.law.ArticleRef;
import org.daylight.rules.law.Ground;
import org.daylight.rules.law.Refusal;

/** What was typed cannot be computed with; carries the refusal with its provision to the one place that prints it. */
final class RefusedInput extends RuntimeException {

    /** The exit code of unlawful sequences and of bad input. */
    static final int EXIT = 2;

    private static final long serialVersionUID = 1L;
    private final transient Refusal refusal;

    RefusedInput(Refusal refusal) {
        super(refusal.ground().name(), null, false, false);
        this.refusal = refusal;
    }

    static LocalDate date(String text, ArticleRef article) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException impossible) {
            throw new RefusedInput(Refusal.of(Ground.IMPOSSIBLE_DATE, article.toString(), null, text));
        }
    }

    static int number(String text, String article, int least, int most) {
        if (text.matches("-?\\d{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new RefusedInput(Refusal.of(Ground.IMPOSSIBLE_NUMBER, article, null, text, least, most));
    }

    /** Prints the sentence and the provision for a person, and for a program the same as JSON. */
    int print(boolean isJson, PrintStream out, PrintStream err) {
        err.println(CliMessages.law("refused", refusal.sentence()));
        err.println(CliMessages.law("refused.article", refusal.article().chinese()));
        if (isJson) {
            out.println(LawJson.refusal(refusal));
        }
        return EXIT;
    }
}
