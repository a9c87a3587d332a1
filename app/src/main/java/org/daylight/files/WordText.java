package org.daylight.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads a text of Word for revisions that nobody accepted, and for text and drawings that are not shown. */
final class WordText {

    private static final String STYLES = "word/styles.xml";
    private static final Set<String> REVISIONS =
            Set.of("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", "numberingChange");

    private final XmlSteps xml;
    private final String place;
    private final Findings findings;

    WordText(XmlSteps xml, String place, Findings findings) {
        this.xml = xml;
        this.place = place;
        this.findings = findings;
    }

    /** The styles whose text is not shown. Broken styles are told when their part is examined itself. */
    static Set<String> hidingStyles(OfficePackage office, List<String> parts) throws IOException {
        Set<String> hiding = new HashSet<>();
        if (!parts.contains(STYLES)) {
            return hiding;
        }
        String style = "";
        try (InputStream content = office.open(STYLES);
                XmlSteps xml = office.steps(content)) {
            while (xml.nextElement()) {
                if (xml.element().equals("style")) {
                    style = xml.attribute("styleId");
                } else if (xml.element().equals("vanish") && xml.isOn()) {
                    hiding.add(style);
                }
            }
        } catch (XMLStreamException broken) {
            return hiding;
        }
        return hiding;
    }

    void read(Set<String> hidingStyles) throws XMLStreamException {
        boolean hidden = false;
        int marks = 0;
        for (int kind = xml.next(); kind != XMLStreamConstants.END_DOCUMENT; kind = xml.next()) {
            if (kind == XMLStreamConstants.END_ELEMENT) {
                marks -= xml.element().equals("pPr") ? 1 : 0;
                hidden &= !xml.element().equals("r");
            } else if (kind == XMLStreamConstants.START_ELEMENT) {
                marks += xml.element().equals("pPr") ? 1 : 0;
                hidden |= marks == 0 && hides(hidingStyles);
                told(hidden);
            }
        }
    }

    private boolean hides(Set<String> hidingStyles) {
        return switch (xml.element()) {
            case "vanish", "specVanish" -> xml.isOn();
            case "rStyle" -> hidingStyles.contains(xml.attribute("val"));
            default -> false;
        };
    }

    /** Only text that hides is told; the hidden end of a paragraph is layout. */
    private void told(boolean hidden) {
        String element = xml.element();
        if (REVISIONS.contains(element) || element.endsWith("PrChange")) {
            findings.add(FindingKind.TRACKED_CHANGE, place, xml.attribute("author"));
        } else if (hidden && (element.equals("t") || element.equals("instrText"))) {
            findings.add(FindingKind.HIDDEN_TEXT, place);
        } else if (element.equals("docPr") && xml.says("hidden")) {
            findings.add(FindingKind.HIDDEN_TEXT, place);
        }
    }
}
