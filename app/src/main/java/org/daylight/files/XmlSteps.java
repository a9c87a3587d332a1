package org.daylight.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through XML that strangers wrote, element by element: no document type, nothing from outside, and no single
 * piece of markup larger than a few megabytes, so that no attribute fills the memory. How many steps are left is shared
 * by all parts of one file.
 */
final class XmlSteps implements AutoCloseable {

    private static final long LARGEST_STEP = 4L * 1024 * 1024;

    private static final int LONGEST_TEXT = 1_000;

    private final XMLStreamReader xml;
    private final Allowance allowance;
    private final Guarded content;

    /** The steps that a file may cost; about ten seconds of work. */
    static final class Allowance {
        private long left = 30_000_000;

        private void spend() throws XMLStreamException {
            left--;
            if (left < 0) {
                throw new XMLStreamException("the file is too large to be looked through");
            }
        }
    }

    XmlSteps(InputStream content, Allowance allowance) throws XMLStreamException {
        this.allowance = allowance;
        this.content = new Guarded(content);
        this.xml = factory().createXMLStreamReader(this.content);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    /** The kind of the next step; {@link XMLStreamConstants#END_DOCUMENT} at the end. */
    int next() throws XMLStreamException {
        if (!xml.hasNext()) {
            return XMLStreamConstants.END_DOCUMENT;
        }
        allowance.spend();
        content.step = 0;
        int kind = xml.next();
        if (kind == XMLStreamConstants.DTD || kind == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("a document type has no place in an Office file");
        }
        return kind;
    }

    /** Goes to the next opening tag; false when there is none. */
    boolean nextElement() throws XMLStreamException {
        int kind = next();
        while (kind != XMLStreamConstants.START_ELEMENT && kind != XMLStreamConstants.END_DOCUMENT) {
            kind = next();
        }
        return kind == XMLStreamConstants.START_ELEMENT;
    }

    String element() {
        return xml.getLocalName();
    }

    String namespace() {
        String namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** The value of an attribute whatever its prefix; empty when it is not there. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The last of the attributes that share a name, which is the one with a prefix where both occur. */
    String lastAttribute(String name) {
        for (int i = xml.getAttributeCount() - 1; i >= 0; i--) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    boolean hasAttributes() {
        return xml.getAttributeCount() > 0;
    }

    /** Whether an attribute says yes in one of the ways in which Office files do. */
    boolean says(String name) {
        return switch (attribute(name)) {
            case "1", "true", "on", "t" -> true;
            default -> false;
        };
    }

    /** Whether the element switches something on: it does unless it says no. */
    boolean isOn() {
        return switch (attribute("val")) {
            case "0", "false", "off", "f" -> false;
            default -> true;
        };
    }

    /** The text of the step; only of steps that are text. */
    String text() {
        return xml.getText();
    }

    /** The text within the element that has just been opened, up to its end. */
    String textWithin() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int kind = next();
            boolean opens = kind == XMLStreamConstants.START_ELEMENT;
            boolean closes = kind == XMLStreamConstants.END_ELEMENT || kind == XMLStreamConstants.END_DOCUMENT;
            boolean says = kind == XMLStreamConstants.CHARACTERS || kind == XMLStreamConstants.CDATA;
            depth += opens ? 1 : closes ? -1 : 0;
            if (says && text.length() < LONGEST_TEXT) {
                text.append(xml.getText());
            }
        }
        return text.toString().strip();
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }

    private static final class Guarded extends FilterInputStream {

        private long step;

        Guarded(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int more) throws IOException {
            step += more;
            if (step > LARGEST_STEP) {
                throw new IOException("a single piece of markup is too large");
            }
        }
    }
}
