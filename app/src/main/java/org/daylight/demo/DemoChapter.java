package org.daylight.demo;

/** One part of the fictional district's story; chapters run once, in order, on an empty installation. */
interface DemoChapter {

    /** Chapters with smaller numbers run first; steps of ten leave room. */
    int order();

    void tell(DemoCast cast);
}
