package org.daylight.export;

import java.util.Map;

/**
 * What is to be written.
 *
 * @param kind stable word of the {@link Exporter} that writes it; its title is the message {@code export.kind.<kind>}
 * @param wanted what exactly, as the exporter understands it; stored, so that its words must stay understood
 * @param fileName what the file will be called; no personal data
 * @param mediaType for instance {@code text/csv;charset=UTF-8}
 */
public record ExportOrder(String kind, Map<String, String> wanted, String fileName, String mediaType) {

    public ExportOrder {
        wanted = Map.copyOf(wanted);
    }

    /** One thing that is wanted; empty when nothing was said of it. */
    public String wanted(String what) {
        return wanted.getOrDefault(what, "");
    }
}
