package org.daylight.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import javax.xml.stream.XMLStreamException;

/**
 * The texts that the cells of a workbook share. One that no cell uses is what a cell said before it was written over;
 * no program shows it, and some leave it in the file.
 */
final class SharedTexts {

    private final BitSet used = new BitSet();

    /** A cell shows the text with this number. */
    void use(String number) {
        if (number.matches("\\d{1,7}")) {
            used.set(Integer.parseInt(number));
        }
    }

    void look(OfficePackage office, String part, Findings findings) throws IOException {
        try (InputStream content = office.open(part);
                XmlSteps xml = office.steps(content)) {
            look(xml, part.substring(part.lastIndexOf('/') + 1), findings);
        } catch (XMLStreamException broken) {
            findings.add(FindingKind.UNEXAMINED, part);
        }
    }

    private void look(XmlSteps xml, String place, Findings findings) throws XMLStreamException {
        int number = 0;
        while (xml.nextElement()) {
            if (xml.element().equals("si")) {
                boolean shown = used.get(number);
                number++;
                if (!shown && !xml.textWithin().isEmpty()) {
                    findings.add(FindingKind.UNLINKED_PART, place);
                }
            }
        }
    }
}
