package org.daylight.publication;

/**
 * A leaf of the theme list for official documents (公文主题分类, rules.md 6.6, list S).
 *
 * @param code four digits, the first two name the top class
 */
public record Theme(String code, String top, String name, String topEnglish, String nameEnglish) {

    public String topCode() {
        return code.substring(0, 2);
    }

    /** Top class and leaf in Chinese or in English. */
    public String words(boolean english) {
        return english ? topEnglish + " / " + nameEnglish : top + " / " + name;
    }

    /** The leaf alone; where it is called 其他, the top class says more. */
    public String shortWords(boolean english) {
        boolean vague = name.equals("其他");
        return english ? (vague ? topEnglish : nameEnglish) : (vague ? top : name);
    }

    public String topWords(boolean english) {
        return english ? topEnglish : top;
    }
}
