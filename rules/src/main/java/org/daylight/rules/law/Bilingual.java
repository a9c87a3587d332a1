package org.daylight.rules.law;

/** A constant with its official Chinese name and its English name. */
public interface Bilingual {

    /** The Chinese name, as the law or the national form prints it. */
    String chinese();

    /** The English name of the glossary. */
    String english();
}
