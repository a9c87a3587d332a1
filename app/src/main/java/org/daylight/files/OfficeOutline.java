package org.daylight.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** How a workbook or a presentation is laid out: which part is which sheet or slide, and what the workbook hides. */
final class OfficeOutline {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String PRESENTATION = "ppt/presentation.xml";

    private static final Set<String> MAINS = Set.of("workbook", "presentation");

    private final OfficePackage office;
    private final Findings findings;
    private final Map<String, String> places = new HashMap<>();
    private final Set<String> hiddenSheets = new HashSet<>();
    private final Set<String> shown = new HashSet<>();
    private Slides.Size slideSize = Slides.Size.UNTOLD;

    OfficeOutline(OfficePackage office, Findings findings) {
        this.office = office;
        this.findings = findings;
    }

    void read() throws IOException {
        Set<String> mains = new LinkedHashSet<>(office.mains(WORKBOOK));
        mains.addAll(office.mains(PRESENTATION));
        for (String main : mains) {
            lookInto(main);
        }
    }

    /** Whether the workbook or the presentation names a part as one of its sheets or slides. */
    boolean shows(String part) {
        return shown.contains(part);
    }

    /** How large a slide is, in the presentation's own measure. */
    Slides.Size slideSize() {
        return slideSize;
    }

    /** Where a part belongs, as the reader knows it: a sheet's name, a slide's number, else the part's own name. */
    String placeOf(String part) {
        return places.getOrDefault(part, part.substring(part.lastIndexOf('/') + 1));
    }

    private void lookInto(String main) throws IOException {
        Map<String, String> parts = new HashMap<>();
        office.relationsOf(main).forEach(relation -> parts.put(relation.id(), relation.target()));
        List<String[]> names = new ArrayList<>();
        int slides = 0;
        try (InputStream content = office.open(main);
                XmlSteps xml = office.steps(content)) {
            if (!xml.nextElement() || !MAINS.contains(xml.element())) {
                return;
            }
            while (xml.nextElement()) {
                switch (xml.element()) {
                    case "sheet" -> sheet(xml, parts);
                    case "sldSz" -> slideSize = Slides.Size.of(xml);
                    case "definedName" -> names.add(definedName(xml));
                    case "sldId" -> {
                        slides++;
                        settle(parts.getOrDefault(relationId(xml), ""), "#" + slides);
                    }
                    default -> {
                        // says nothing of the layout
                    }
                }
            }
        } catch (XMLStreamException broken) {
            findings.add(FindingKind.UNEXAMINED, main);
        }
        names.forEach(this::judge);
    }

    /** The relation's identity has a prefix; {@code sldId} also has an {@code id} without one. */
    private static String relationId(XmlSteps xml) {
        return xml.lastAttribute("id");
    }

    private void sheet(XmlSteps xml, Map<String, String> parts) throws IOException {
        String name = xml.attribute("name");
        switch (xml.attribute("state")) {
            case "hidden" -> hidden(FindingKind.HIDDEN_SHEET, name);
            case "veryHidden" -> hidden(FindingKind.VERY_HIDDEN_SHEET, name);
            default -> {
                // visible
            }
        }
        settle(parts.getOrDefault(relationId(xml), ""), name);
    }

    private void hidden(FindingKind kind, String sheet) {
        findings.add(kind, sheet);
        hiddenSheets.add(sheet);
    }

    /** A sheet or slide gives its place to the parts that it refers to, such as its comments. */
    private void settle(String part, String place) throws IOException {
        shown.add(part);
        places.put(part, place);
        for (OfficePackage.Relation relation : office.relationsOf(part)) {
            if (!relation.outside() && isOwn(relation.type())) {
                places.putIfAbsent(relation.target(), place);
            }
        }
    }

    private static boolean isOwn(String type) {
        return !type.equals("slideLayout") && !type.equals("slide") && !type.equals("image");
    }

    private static String[] definedName(XmlSteps xml) throws XMLStreamException {
        String hidden = xml.says("hidden") ? "hidden" : "";
        String name = xml.attribute("name");
        return new String[] {name, hidden, xml.textWithin()};
    }

    /** Excel's own hidden names, as of a filter, are no secret; one that shows into a hidden sheet is. */
    private void judge(String[] name) {
        boolean own = name[0].startsWith("_xlnm.") || name[0].startsWith("_xl");
        boolean into = hiddenSheets.stream()
                .anyMatch(sheet -> name[2].startsWith(sheet + "!") || name[2].startsWith("'" + sheet + "'!"));
        if (!own && (into || !name[1].isEmpty())) {
            findings.add(FindingKind.HIDDEN_NAME, name[0]);
        }
    }
}
