package org.daylight.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Goes through every part of a Word, Excel or PowerPoint document for what its reader does not see. Parts are told by
 * what they contain, not by their names, which differ between the programs that write them. What is no known part counts
 * as embedded, and what cannot be read is told as such: nothing is passed over.
 */
final class OfficeExamination {

    private static final Set<String> PICTURES =
            Set.of("png", "gif", "emf", "wmf", "tif", "tiff", "svg", "bmp", "wdp", "jpg", "jpeg");
    private static final Set<String> SOUND = Set.of("mp3", "mp4", "wav", "m4a", "wma", "avi", "wmv", "mov");
    private static final Set<String> PAGES = Set.of("worksheet", "chartsheet", "dialogsheet", "sld");
    private static final Set<String> FONTS = Set.of("odttf", "fntdata", "ttf", "otf");

    private final OfficePackage office;
    private final Findings findings;
    private final OfficeOutline outline;
    private final SharedTexts shared = new SharedTexts();
    private final List<String> texts = new ArrayList<>();

    private OfficeExamination(OfficePackage office, Findings findings) {
        this.office = office;
        this.findings = findings;
        this.outline = new OfficeOutline(office, findings);
    }

    static void examine(Path file, Findings findings) throws IOException {
        try (OfficePackage office = new OfficePackage(file)) {
            new OfficeExamination(office, findings).examine(office.parts());
        }
    }

    private void examine(List<String> parts) throws IOException {
        outline.read();
        WordStyles words = WordStyles.of(office, parts);
        SheetStyles cells = SheetStyles.of(office, parts);
        OfficeLinks links = OfficeLinks.of(office, parts);
        Set<String> seen = new HashSet<>();
        for (String part : parts) {
            try {
                if (links.isLeft(part)) {
                    findings.add(FindingKind.UNLINKED_PART, nameOf(part));
                }
                if (!seen.add(part)) {
                    findings.add(FindingKind.UNEXAMINED, part);
                }
                examine(part, new Reading(words, cells, links.isLeft(part)));
            } catch (IOException | XMLStreamException | RuntimeException unreadable) {
                findings.add(FindingKind.UNEXAMINED, part);
            }
        }
        for (String part : texts) {
            shared.look(office, part, findings);
        }
    }

    /** What it takes to read a part: how words and cells look, and whether nothing leads to the part. */
    private record Reading(WordStyles words, SheetStyles cells, boolean left) {}

    private static String nameOf(String part) {
        return part.substring(part.lastIndexOf('/') + 1);
    }

    private void examine(String part, Reading reading) throws IOException, XMLStreamException {
        String name = part.toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (name.contains("thumbnail")) {
            findings.add(FindingKind.THUMBNAIL, "");
        } else if (ending.equals("rels")) {
            relations(part);
        } else if (ending.equals("xml")) {
            xml(part, reading);
        } else if (ending.equals("jpg") || ending.equals("jpeg")) {
            try (InputStream content = office.open(part)) {
                PictureExamination.jpeg(content, outline.placeOf(part), findings);
            }
        } else if (name.startsWith("xl/model/")) {
            findings.add(FindingKind.DATA_MODEL, "");
        } else if (!isHarmless(name, ending)) {
            findings.add(FindingKind.EMBEDDED_FILE, nameOf(part));
        }
    }

    private static boolean isHarmless(String name, String ending) {
        return PICTURES.contains(ending)
                || SOUND.contains(ending)
                || FONTS.contains(ending)
                || ending.equals("vml")
                || name.contains("printersettings");
    }

    private void xml(String part, Reading reading) throws IOException, XMLStreamException {
        try (InputStream content = office.open(part);
                XmlSteps xml = office.steps(content)) {
            if (!xml.nextElement()) {
                return;
            }
            String place = outline.placeOf(part);
            String root = xml.element();
            if (part.toLowerCase(Locale.ROOT).startsWith("customxml/") || !OfficeParts.knows(root)) {
                OfficeNotes.customXml(xml, place, findings);
                return;
            }
            if (PAGES.contains(root) && !reading.left() && !outline.shows(part)) {
                findings.add(FindingKind.UNLINKED_PART, nameOf(part));
            }
            switch (root) {
                case "worksheet" -> new SheetCells(xml, place, findings, reading.cells(), shared).read();
                case "sst" -> texts.add(part);
                case "document", "hdr", "ftr", "footnotes", "endnotes" ->
                    new WordText(xml, root.equals("document") ? "" : place, findings, reading.words()).read();
                case "sld", "wsDr" -> Slides.slide(xml, place, findings, outline.slideSize());
                case "notes" -> Slides.notes(xml, place, findings);
                default -> OfficeNotes.read(xml, place, findings);
            }
        }
    }

    /** Links that a reader sees and follows by choice are none of ours; paths into somebody's disk or network are. */
    private void relations(String part) throws IOException, XMLStreamException {
        try (InputStream content = office.open(part);
                XmlSteps xml = office.steps(content)) {
            while (xml.nextElement()) {
                boolean outside = xml.attribute("TargetMode").equalsIgnoreCase("External");
                String target = xml.attribute("Target");
                boolean visible = xml.attribute("Type").endsWith("/hyperlink") && isOfTheWeb(target);
                if (xml.element().equals("Relationship") && outside && !visible) {
                    findings.add(FindingKind.EXTERNAL_LINK, target);
                }
            }
        }
    }

    private static boolean isOfTheWeb(String target) {
        String address = target.toLowerCase(Locale.ROOT);
        return address.startsWith("http:")
                || address.startsWith("https:")
                || address.startsWith("mailto:")
                || address.startsWith("tel:")
                || address.startsWith("#");
    }
}
