package org.daylight.rules.request;

import java.time.LocalDate;
import java.util.List;
import org.daylight.rules.law.ArticleRef;
import org.daylight.rules.law.Bilingual;
import org.daylight.rules.law.Wording;

/**
 * One day of the ledger behind a date: counted or not, why, and by which provision.
 *
 * @param date the day
 * @param kind counted, excluded or rest
 * @param n the number of the counted day since the clock last began, 0 when the day does not count
 * @param messageKey the key of the reason in the bundles of {@link Wording}
 * @param arguments what fills the places of the reason
 * @param article the provision that makes the day so
 */
public record LedgerDay(
        LocalDate date, Kind kind, int n, String messageKey, List<String> arguments, ArticleRef article) {

    /** How a day enters the count. */
    public enum Kind implements Bilingual {
        COUNTED("计入", "counted"),
        EXCLUDED("不计入", "excluded"),
        REST("休息日", "rest");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        @Override
        public String chinese() {
            return chinese;
        }

        /** Also the wire name. */
        @Override
        public String english() {
            return english;
        }
    }

    public LedgerDay {
        arguments = List.copyOf(arguments);
    }

    /** The reason as a plain Chinese phrase. */
    public String reason() {
        return Wording.CHINESE.say(messageKey, arguments);
    }
}
