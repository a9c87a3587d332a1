package org.daylight.files;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads slides, their notes, and drawings on sheets, for what is not shown to the audience. */
final class Slides {

    private Slides() {}

    /** A slide or the drawings of a sheet. */
    static void slide(XmlSteps xml, String place, Findings findings) throws XMLStreamException {
        String show = xml.attribute("show");
        if (xml.element().equals("sld") && (show.equals("0") || show.equals("false"))) {
            findings.add(FindingKind.HIDDEN_SLIDE, place);
        }
        while (xml.nextElement()) {
            if (xml.element().equals("cNvPr") && xml.says("hidden")) {
                findings.add(FindingKind.HIDDEN_TEXT, place);
            }
        }
    }

    /** The notes of a slide are told when something is written in them; the slide's number stands in a field. */
    static void notes(XmlSteps xml, String place, Findings findings) throws XMLStreamException {
        boolean inField = false;
        for (int kind = xml.next(); kind != XMLStreamConstants.END_DOCUMENT; kind = xml.next()) {
            if (kind == XMLStreamConstants.END_ELEMENT && xml.element().equals("fld")) {
                inField = false;
            } else if (kind == XMLStreamConstants.START_ELEMENT && xml.element().equals("fld")) {
                inField = true;
            } else if (kind == XMLStreamConstants.START_ELEMENT
                    && xml.element().equals("t")
                    && !inField
                    && !xml.textWithin().isEmpty()) {
                findings.add(FindingKind.SPEAKER_NOTES, place);
                return;
            }
        }
    }
}
