package org.daylight.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;

/** Looks through an OFD document for its author, attached files and annotations. */
final class OfdExamination {

    private OfdExamination() {}

    static void examine(Path file, Findings findings) throws IOException {
        try (OfficePackage document = new OfficePackage(file)) {
            for (String part : document.parts()) {
                if (part.endsWith(".xml")) {
                    examine(document, part, findings);
                }
            }
        }
    }

    private static void examine(OfficePackage document, String part, Findings findings) throws IOException {
        try (InputStream content = document.open(part);
                XmlSteps xml = document.steps(content)) {
            if (!xml.nextElement()) {
                return;
            }
            switch (xml.element()) {
                case "OFD" -> author(xml, findings);
                case "Attachments" -> attachments(xml, findings);
                case "PageAnnot" -> annotations(xml, findings);
                default -> {
                    // pages, fonts and seals are seen
                }
            }
        } catch (XMLStreamException broken) {
            findings.add(FindingKind.UNEXAMINED, part);
        }
    }

    private static void author(XmlSteps xml, Findings findings) throws XMLStreamException {
        while (xml.nextElement()) {
            if (xml.element().equals("Author")) {
                OfficeNotes.named(findings, "Author", xml.textWithin());
            }
        }
    }

    private static void attachments(XmlSteps xml, Findings findings) throws XMLStreamException {
        while (xml.nextElement()) {
            if (xml.element().equals("Attachment")) {
                findings.add(FindingKind.EMBEDDED_FILE, xml.attribute("Name"));
            }
        }
    }

    private static void annotations(XmlSteps xml, Findings findings) throws XMLStreamException {
        while (xml.nextElement()) {
            if (xml.element().equals("Annot") && !xml.attribute("Type").equals("Watermark")) {
                findings.add(FindingKind.COMMENT, "", xml.attribute("Creator"));
            }
        }
    }
}
