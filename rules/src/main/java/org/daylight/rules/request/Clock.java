package org.daylight.rules.request;

import java.time.LocalDate;
import org.daylight.rules.law.ArticleRef;
import org.daylight.rules.law.Bilingual;

/**
 * One open clock of a case; a case may have several at once.
 *
 * @param kind what must happen
 * @param subject which consultation, empty for the clocks a case has once
 * @param startedOn the day that begins the period and is not counted
 * @param dueOn the last day of the period
 * @param article the provision that sets the period
 */
public record Clock(Kind kind, String subject, LocalDate startedOn, LocalDate dueOn, ArticleRef article) {

    /** What must happen before the clock runs out. */
    public enum Kind implements Bilingual {
        ANSWER("答复", "Answer"),
        CORRECTION_NOTICE("一次性告知补正", "Correction notice"),
        CORRECTION("申请人补正", "Correction by the applicant"),
        OPINION("被征求意见方答复", "Opinion"),
        PAYMENT("申请人缴费", "Payment"),
        CONFIRMATION("申请人确认", "Confirmation by the applicant");

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

        @Override
        public String english() {
            return english;
        }
    }
}
