package org.daylight.rules.report;

import java.util.Locale;
import org.daylight.rules.law.Bilingual;

/** The five columns of each group of table T4 (行政复议、行政诉讼情况); rules.md 2.4. */
public enum DisputeColumn implements Bilingual {
    UPHELD("结果维持", "Upheld"),
    CORRECTED("结果纠正", "Corrected"),
    OTHER("其他结果", "Other result"),
    PENDING("尚未审结", "Pending"),
    TOTAL("总计", "Total");

    private final String chinese;
    private final String english;

    DisputeColumn(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The printed label of the national form. */
    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    /** The stable wire name, for instance {@code upheld}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The three groups of table T4. */
    public enum Group implements Bilingual {
        REVIEW("行政复议", "Reconsideration"),
        SUIT_DIRECT("未经复议直接起诉", "Direct suit"),
        SUIT_AFTER_REVIEW("复议后起诉", "Suit after reconsideration");

        private final String chinese;
        private final String english;

        Group(String chinese, String english) {
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

        /** The stable wire name, for instance {@code suit_direct}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The path of a cell, for instance {@code T4.review.upheld}. */
        public String cell(DisputeColumn column) {
            return "T4." + id() + "." + column.id();
        }
    }
}
