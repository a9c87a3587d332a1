package org.daylight.files;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads the small parts of an Office document: properties, comments, authors, caches, connections, data of programs. */
final class OfficeNotes {

    private static final Set<String> VENDOR_PROPERTIES = Set.of("KSOProductBuildVer", "ICV", "KSOTemplateUUID");
    private static final Set<String> VENDOR_DATA = Set.of("Sources", "customData", "datastoreItem");

    private OfficeNotes() {}

    /** The part whose root element has been opened; parts of other kinds are left at once. */
    static void read(XmlSteps xml, String place, Findings findings) throws XMLStreamException {
        switch (xml.element()) {
            case "coreProperties" -> core(xml, findings);
            case "Properties" -> properties(xml, findings);
            case "comments", "ThreadedComments", "cmLst" -> comments(xml, place, findings);
            case "personList", "people", "cmAuthorLst", "authorLst", "users" -> people(xml, findings);
            case "pivotCacheDefinition" -> pivotCache(xml, findings);
            case "slicerCacheDefinition" -> findings.add(FindingKind.PIVOT_CACHE, xml.attribute("sourceName"));
            case "pivotCacheRecords" -> findings.mark(FindingKind.PIVOT_CACHE, "");
            case "externalLink" -> externalLink(xml, findings);
            case "tagLst" -> tags(xml, findings);
            case "connections" -> connections(xml, findings);
            case "queryTable" -> findings.add(FindingKind.DATA_CONNECTION, xml.attribute("name"));
            case "headers", "revisions" -> sharedRevisions(xml, findings);
            case "settings" -> settings(xml, findings);
            case "macrosheet" -> findings.add(FindingKind.EMBEDDED_FILE, place);
            default -> {
                // fonts, styles, themes and the like say nothing about people
            }
        }
    }

    private static void core(XmlSteps xml, Findings findings) throws XMLStreamException {
        while (xml.nextElement()) {
            if (xml.element().equals("creator") || xml.element().equals("lastModifiedBy")) {
                property(xml, findings);
            }
        }
    }

    private static void property(XmlSteps xml, Findings findings) throws XMLStreamException {
        String element = xml.element();
        named(findings, element, xml.textWithin());
    }

    /** A name in a property, unless it is one that a program writes for nobody. */
    static void named(Findings findings, String property, String name) {
        if (!name.isBlank() && !NamesOfNobody.contains(name)) {
            findings.add(FindingKind.PROPERTY_NAME, property, name);
        }
    }

    private static void properties(XmlSteps xml, Findings findings) throws XMLStreamException {
        boolean custom = xml.namespace().contains("custom");
        while (xml.nextElement()) {
            if (custom && xml.element().equals("property")) {
                customProperty(findings, xml.attribute("name"));
            } else if (!custom
                    && (xml.element().equals("Manager") || xml.element().equals("Company"))) {
                property(xml, findings);
            }
        }
    }

    static void customProperty(Findings findings, String name) {
        if (!VENDOR_PROPERTIES.contains(name)) {
            findings.add(FindingKind.CUSTOM_PROPERTY, name);
        }
    }

    private static void comments(XmlSteps xml, String place, Findings findings) throws XMLStreamException {
        while (xml.nextElement()) {
            switch (xml.element()) {
                case "comment", "threadedComment", "cm" ->
                    findings.add(FindingKind.COMMENT, place, xml.attribute("author"));
                case "author" -> findings.name(FindingKind.COMMENT, xml.textWithin());
                default -> {
                    // the text of a comment is for the clerk to read in the file itself
                }
            }
        }
    }

    private static void people(XmlSteps xml, Findings findings) throws XMLStreamException {
        while (xml.nextElement()) {
            String name = xml.attribute("displayName") + xml.attribute("author") + xml.attribute("name");
            if (!name.isEmpty() && !xml.element().equals("presenceInfo")) {
                named(findings, "", name);
            }
        }
    }

    private static void pivotCache(XmlSteps xml, Findings findings) throws XMLStreamException {
        String refreshedBy = xml.attribute("refreshedBy");
        String source = "";
        while (xml.nextElement()) {
            if (xml.element().equals("worksheetSource")) {
                source = xml.attribute("sheet") + xml.attribute("name");
            }
        }
        findings.add(FindingKind.PIVOT_CACHE, source, refreshedBy);
    }

    /** A link keeps a copy of the cells that it once read. */
    private static void externalLink(XmlSteps xml, Findings findings) throws XMLStreamException {
        while (xml.nextElement()) {
            if (xml.element().equals("sheetName")) {
                findings.mark(FindingKind.EXTERNAL_LINK, xml.attribute("val"));
            } else if (xml.element().equals("v") || xml.element().equals("ddeLink")) {
                findings.mark(FindingKind.EXTERNAL_LINK, "");
            }
        }
    }

    /** Words that add-ins keep on slides; those of WPS say only which pattern a slide was made from. */
    private static void tags(XmlSteps xml, Findings findings) throws XMLStreamException {
        while (xml.nextElement()) {
            String name = xml.attribute("name");
            if (xml.element().equals("tag") && !name.startsWith("KSO_")) {
                findings.add(FindingKind.CUSTOM_DATA, name);
            }
        }
    }

    private static void connections(XmlSteps xml, Findings findings) throws XMLStreamException {
        while (xml.nextElement()) {
            if (xml.element().equals("connection")) {
                findings.add(FindingKind.DATA_CONNECTION, xml.attribute("name"));
            }
        }
    }

    /** The log of a workbook that several people changed at once. */
    private static void sharedRevisions(XmlSteps xml, Findings findings) throws XMLStreamException {
        findings.add(FindingKind.TRACKED_CHANGE, "");
        while (xml.nextElement()) {
            if (xml.element().equals("header")) {
                findings.name(FindingKind.TRACKED_CHANGE, xml.attribute("userName"));
            }
        }
    }

    private static void settings(XmlSteps xml, Findings findings) throws XMLStreamException {
        while (xml.nextElement()) {
            switch (xml.element()) {
                case "docVar" -> findings.add(FindingKind.CUSTOM_DATA, xml.attribute("name"));
                case "mailMerge" -> findings.add(FindingKind.DATA_CONNECTION, "");
                default -> {
                    // how the text is set
                }
            }
        }
    }

    /** Data that a program keeps in the document; the empty frames that some put into every file are passed over. */
    static void customXml(XmlSteps xml, String place, Findings findings) throws XMLStreamException {
        String root = xml.element();
        if (root.equals("DataMashup")) {
            findings.add(FindingKind.DATA_CONNECTION, place);
            return;
        }
        boolean says = xml.hasAttributes() && !VENDOR_DATA.contains(root);
        for (int kind = xml.next(); kind != XMLStreamConstants.END_DOCUMENT; kind = xml.next()) {
            boolean text = kind == XMLStreamConstants.CHARACTERS || kind == XMLStreamConstants.CDATA;
            says |= text && !root.equals("datastoreItem") && !xml.text().isBlank();
        }
        if (says) {
            findings.add(FindingKind.CUSTOM_DATA, place);
        }
    }
}
