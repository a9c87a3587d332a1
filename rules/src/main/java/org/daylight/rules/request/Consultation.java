package org.daylight.rules.request;

import java.time.LocalDate;
import org.daylight.rules.calendar.WorkingCalendar;
import org.daylight.rules.law.Bilingual;
import org.daylight.rules.law.Cites;
import org.daylight.rules.period.StatutoryPeriod;
import org.jspecify.annotations.Nullable;

/**
 * One consultation of a case. 行政机关征求第三方和其他机关意见所需时间不计算在前款规定的期限内: the days after sending, up to the day of
 * the opinion or the end of the fifteen working days, do not count.
 *
 * <p>Example: a letter sent and served on 2025-09-15 without an opinion excludes 2025-09-16 to 2025-10-11.
 *
 * @param name tells the consultations of a case apart
 * @param kind who was consulted, which decides what silence means
 * @param sentOn the day of dispatch
 * @param periodFrom the day from which the fifteen working days run, the day of dispatch until delivery is proven
 * @param excludedAfter the last day that still counts before the exclusion
 * @param opinionOn when the opinion arrived, absent without one
 * @param stance what the opinion said, absent without one
 * @param toldOn when the third party was told of a decision to disclose, absent before
 */
@Cites({"OGI 32", "OGI 33.3", "OGI 34"})
public record Consultation(
        String name,
        Kind kind,
        LocalDate sentOn,
        LocalDate periodFrom,
        LocalDate excludedAfter,
        @Nullable LocalDate opinionOn,
        @Nullable Stance stance,
        @Nullable LocalDate toldOn) {

    /** Who is consulted. */
    public enum Kind implements Bilingual {
        THIRD_PARTY("第三方", "Third party"),
        CO_PRODUCER("共同制作机关", "Co-producing organ"),
        OTHER_ORGAN("其他机关", "Other organ");

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

        StatutoryPeriod period() {
            return this == THIRD_PARTY ? StatutoryPeriod.THIRD_PARTY_OPINION : StatutoryPeriod.CO_PRODUCER_OPINION;
        }
    }

    /** What an opinion says. */
    public enum Stance implements Bilingual {
        AGREES("同意公开", "Agrees"),
        OBJECTS("不同意公开", "Objects");

        private final String chinese;
        private final String english;

        Stance(String chinese, String english) {
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

    /** Where the consultation stands, with the two opposite meanings of silence. */
    public enum Standing implements Bilingual {
        OPEN("期限未满", "Open"),
        AGREED("同意公开", "Agreed"),
        OBJECTED("不同意公开", "Objected"),
        /** 第三方逾期未提出意见的，由行政机关依照本条例的规定决定是否公开: neither consent nor refusal. */
        AGENCY_DECIDES("逾期未提出意见，由行政机关决定", "Silent: the organ decides"),
        /** 逾期未提出意见的视为同意公开. */
        DEEMED_CONSENT("逾期未提出意见，视为同意公开", "Silent: deemed consent");

        private final String chinese;
        private final String english;

        Standing(String chinese, String english) {
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

    /** The last of the fifteen working days. */
    public LocalDate dueOn(WorkingCalendar calendar) {
        return kind.period().dueOn(periodFrom, calendar);
    }

    /** The last excluded day: the opinion, or the end of the period when there is none or it comes too late. */
    public LocalDate excludedThrough(WorkingCalendar calendar) {
        if (opinionOn == null) {
            return dueOn(calendar);
        }
        if (kind == Kind.OTHER_ORGAN) {
            return opinionOn;
        }
        LocalDate due = dueOn(calendar);
        return opinionOn.isBefore(due) ? opinionOn : due;
    }

    /** What the consultation amounts to on a day. */
    public Standing standing(LocalDate today, WorkingCalendar calendar) {
        if (stance != null) {
            return stance == Stance.AGREES ? Standing.AGREED : Standing.OBJECTED;
        }
        if (!today.isAfter(dueOn(calendar))) {
            return Standing.OPEN;
        }
        return kind == Kind.CO_PRODUCER ? Standing.DEEMED_CONSENT : Standing.AGENCY_DECIDES;
    }

    Consultation periodBeginning(LocalDate from) {
        return new Consultation(name, kind, sentOn, from, excludedAfter, opinionOn, stance, toldOn);
    }

    Consultation answered(LocalDate on, Stance opinion) {
        return new Consultation(name, kind, sentOn, periodFrom, excludedAfter, on, opinion, toldOn);
    }

    Consultation told(LocalDate on) {
        return new Consultation(name, kind, sentOn, periodFrom, excludedAfter, opinionOn, stance, on);
    }
}
