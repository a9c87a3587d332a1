package org.daylight.files;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads slides, their notes, and drawings on sheets, for what is not shown to the audience. */
final class Slides {

    private Slides() {}

    /** How large a slide is; nothing lies beside one whose size is not told. */
    record Size(long width, long height) {

        static final Size UNTOLD = new Size(Long.MAX_VALUE, Long.MAX_VALUE);

        static Size of(XmlSteps xml) {
            long width = number(xml.attribute("cx"));
            long height = number(xml.attribute("cy"));
            return width > 0 && height > 0 ? new Size(width, height) : UNTOLD;
        }
    }

    private static long number(String digits) {
        return digits.matches("-?\\d{1,15}") ? Long.parseLong(digits) : 0;
    }

    /** A slide or the drawings of a sheet. */
    static void slide(XmlSteps xml, String place, Findings findings, Size size) throws XMLStreamException {
        boolean slide = xml.element().equals("sld");
        String show = xml.attribute("show");
        if (slide && (show.equals("0") || show.equals("false"))) {
            findings.add(FindingKind.HIDDEN_SLIDE, place);
        }
        long[] corner = {0, 0};
        int groups = 0;
        for (int kind = xml.next(); kind != XMLStreamConstants.END_DOCUMENT; kind = xml.next()) {
            if (kind == XMLStreamConstants.END_ELEMENT && xml.element().equals("grpSp")) {
                groups--;
            } else if (kind == XMLStreamConstants.START_ELEMENT) {
                groups += xml.element().equals("grpSp") ? 1 : 0;
                boolean beside = slide && groups == 0 && isBeside(xml, corner, size);
                if (beside || (xml.element().equals("cNvPr") && xml.says("hidden"))) {
                    findings.add(FindingKind.HIDDEN_TEXT, place);
                }
            }
        }
    }

    /** Whether a shape that is in no group lies wholly beside the slide; its corner is told before its size. */
    private static boolean isBeside(XmlSteps xml, long[] corner, Size size) {
        if (xml.element().equals("off")) {
            corner[0] = number(xml.attribute("x"));
            corner[1] = number(xml.attribute("y"));
        }
        if (!xml.element().equals("ext") || xml.attribute("cx").isEmpty()) {
            return false;
        }
        return corner[0] >= size.width()
                || corner[1] >= size.height()
                || corner[0] + number(xml.attribute("cx")) < 0
                || corner[1] + number(xml.attribute("cy")) < 0;
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
