package org.daylight.demo;

/**
 * One part of the fictional district's story; chapters run once, in order, on an empty installation. A story that breaks off
 * goes on at the next start.
 */
interface DemoChapter {

    /** Chapters with smaller numbers run first; steps of ten leave room. */
    int order();

    void tell(DemoCast cast);

    /**
     * Whether the chapter, told again, only adds what is missing. Such a chapter introduces people to those that follow, or
     * takes long; every other is told in one transaction, whole or not at all.
     */
    default boolean isRepeatable() {
        return false;
    }
}
