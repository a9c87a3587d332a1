package org.daylight.audit;

import java.io.IOException;
import java.util.List;

/** A place outside of this system that keeps the anchors, so that whoever holds database and key file is found out too. */
interface AnchorDestination {

    /** A stable word. */
    String name();

    /** Whether the operator named this place. */
    boolean isWanted();

    /** Returns when the place has got them; what failed is sent again, so a place may get an anchor twice. */
    void deliver(List<Noted> anchors) throws IOException;
}
