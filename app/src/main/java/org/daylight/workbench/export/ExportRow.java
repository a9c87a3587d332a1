package org.daylight.workbench.export;

import org.daylight.export.ExportJob;

/**
 * An export in words.
 *
 * @param title what is exported
 * @param state one word on how far it is
 * @param sentence how far it is, or why there is no file
 */
public record ExportRow(ExportJob job, String title, String state, String sentence) {

    public String address() {
        return "/workbench/exports/" + job.id();
    }

    /** The colour of the state. */
    public String mark() {
        return switch (job.state()) {
            case READY -> "ok";
            case FAILED -> "warn";
            case WAITING, RUNNING, CANCELLED, EXPIRED -> "mute";
        };
    }
}
