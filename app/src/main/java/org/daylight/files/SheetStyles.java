package org.daylight.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Which styles of a workbook's cells show nothing of what stands in them. */
final class SheetStyles {

    private final Set<String> emptyFormats = new HashSet<>();
    private final List<Boolean> whiteFonts = new ArrayList<>();
    private final List<Boolean> tinyFonts = new ArrayList<>();
    private final List<Boolean> fills = new ArrayList<>();
    private final BitSet concealing = new BitSet();
    private final BitSet faint = new BitSet();
    private int styles;

    private SheetStyles() {}

    /** The styles of a workbook. What is broken is told when the part is examined itself. */
    static SheetStyles of(OfficePackage office, List<String> parts) throws IOException {
        SheetStyles styles = new SheetStyles();
        for (String main : office.mains("xl/workbook.xml")) {
            String part = office.partOf(main, "styles", "xl/styles.xml");
            if (parts.contains(part)) {
                styles.read(office, part);
            }
        }
        return styles;
    }

    /** Whether a number format such as {@code ;;;} shows nothing. */
    boolean conceals(String style) {
        return style.matches("\\d{1,5}") && concealing.get(Integer.parseInt(style));
    }

    /** Whether words stand in white on no ground, or are two points high or less. */
    boolean isFaint(String style) {
        return style.matches("\\d{1,5}") && faint.get(Integer.parseInt(style));
    }

    private void read(OfficePackage office, String part) throws IOException {
        String section = "";
        try (InputStream content = office.open(part);
                XmlSteps xml = office.steps(content)) {
            if (!xml.nextElement() || !xml.element().equals("styleSheet")) {
                return;
            }
            while (xml.nextElement()) {
                switch (xml.element()) {
                    case "numFmts", "fonts", "fills", "cellXfs", "cellStyleXfs", "dxfs", "borders", "cellStyles" ->
                        section = xml.element();
                    default -> take(section, xml);
                }
            }
        } catch (XMLStreamException broken) {
            // told as a part that could not be examined
        }
    }

    private void take(String section, XmlSteps xml) {
        switch (section + " " + xml.element()) {
            case "numFmts numFmt" -> format(xml);
            case "fonts font" -> {
                whiteFonts.add(false);
                tinyFonts.add(false);
            }
            case "fonts color" -> mark(whiteFonts, isWhite(xml));
            case "fonts sz" -> mark(tinyFonts, xml.attribute("val").matches("[0-2](\\.0*)?|[01]\\.\\d*"));
            case "fills fill" -> fills.add(false);
            case "fills patternFill" ->
                mark(fills, !xml.attribute("patternType").matches("|none"));
            case "fills gradientFill" -> mark(fills, true);
            case "fills fgColor" -> mark(fills, last(fills) && !isWhite(xml));
            case "cellXfs xf" -> style(xml);
            default -> {
                // does not hide what stands in a cell
            }
        }
    }

    private void format(XmlSteps xml) {
        String code = xml.attribute("formatCode");
        if (code.contains(";") && code.replaceAll("[;\\s\"]|\\[[^\\]]*\\]", "").isEmpty()) {
            emptyFormats.add(xml.attribute("numFmtId"));
        }
    }

    /** White by its figures, or the first colour of the theme, which is that of paper. */
    private static boolean isWhite(XmlSteps xml) {
        return xml.attribute("rgb").matches("(?i)([0-9a-f]{2})?(f[0-9a-f]){3}")
                || (xml.attribute("theme").equals("0") && xml.attribute("tint").isEmpty())
                || xml.attribute("indexed").matches("1|9");
    }

    private static boolean last(List<Boolean> marks) {
        return !marks.isEmpty() && marks.getLast();
    }

    private static void mark(List<Boolean> marks, boolean said) {
        if (!marks.isEmpty()) {
            marks.set(marks.size() - 1, said);
        }
    }

    private void style(XmlSteps xml) {
        boolean white = at(whiteFonts, xml.attribute("fontId")) && !at(fills, xml.attribute("fillId"));
        concealing.set(styles, emptyFormats.contains(xml.attribute("numFmtId")));
        faint.set(styles, white || at(tinyFonts, xml.attribute("fontId")));
        styles++;
    }

    private static boolean at(List<Boolean> marks, String index) {
        int wanted = index.matches("\\d{1,5}") ? Integer.parseInt(index) : 0;
        return wanted < marks.size() && marks.get(wanted);
    }
}
