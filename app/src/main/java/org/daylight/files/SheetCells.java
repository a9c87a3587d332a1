package org.daylight.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Reads one sheet for rows and columns that are hidden and hold something; hidden empty ones are mere layout. */
final class SheetCells {

    /** In characters, as a column's width is told. */
    private static final double NARROWEST_COLUMN = 0.5;

    /** In points, as a row's height is told. */
    private static final double LOWEST_ROW = 2;

    private final XmlSteps xml;
    private final String place;
    private final Findings findings;
    private final SheetStyles styles;
    private final SharedTexts texts;
    private final List<int[]> shownColumns = new ArrayList<>();
    private final List<int[]> hiddenColumns = new ArrayList<>();
    private final Set<Integer> told = new HashSet<>();
    private boolean rowHidden;
    private boolean rowTold;
    private int column;
    private boolean rowsHidden;
    private boolean columnsHidden;
    private String style = "";
    private boolean shares;

    SheetCells(XmlSteps xml, String place, Findings findings, SheetStyles styles, SharedTexts texts) {
        this.xml = xml;
        this.place = place;
        this.findings = findings;
        this.styles = styles;
        this.texts = texts;
    }

    void read() throws XMLStreamException {
        while (xml.nextElement()) {
            switch (xml.element()) {
                case "sheetFormatPr" -> usual();
                case "col" -> column();
                case "row" -> row();
                case "c" -> cell();
                case "v" -> {
                    filled();
                    value();
                }
                case "is", "f" -> filled();
                default -> {
                    // says nothing of what is hidden
                }
            }
        }
    }

    /** How rows and columns are of which nothing else is said. */
    private void usual() {
        rowsHidden = xml.says("zeroHeight") || isBelow(xml.attribute("defaultRowHeight"), LOWEST_ROW);
        columnsHidden = isBelow(xml.attribute("defaultColWidth"), NARROWEST_COLUMN);
    }

    private void column() {
        boolean hidden = xml.says("hidden") || isBelow(xml.attribute("width"), NARROWEST_COLUMN);
        int[] range = {number(xml.attribute("min")), number(xml.attribute("max"))};
        (hidden ? hiddenColumns : shownColumns).add(range);
    }

    /** Whether a size is told and too small for anything to be read. */
    private static boolean isBelow(String size, double least) {
        return size.matches("\\d{1,9}(\\.\\d{0,20})?") && Double.parseDouble(size) < least;
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }

    private void row() {
        String height = xml.attribute("ht");
        boolean untold = xml.attribute("hidden").isEmpty() && height.isEmpty();
        rowHidden = xml.says("hidden") || isBelow(height, LOWEST_ROW) || (rowsHidden && untold);
        rowTold = false;
        column = 0;
    }

    /** A cell says where it stands, or stands after the one before it. */
    private void cell() {
        String reference = xml.attribute("r");
        style = xml.attribute("s");
        shares = xml.attribute("t").equals("s");
        int named = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)) && i < 4; i++) {
            named = named * 26 + (Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
        }
        column = named == 0 ? column + 1 : named;
    }

    private void filled() {
        if (rowHidden && !rowTold) {
            rowTold = true;
            findings.add(FindingKind.HIDDEN_CELLS, place);
        }
        if (isHidden(column) && told.add(column)) {
            findings.add(FindingKind.HIDDEN_CELLS, place);
        }
    }

    private boolean isHidden(int wanted) {
        return isIn(hiddenColumns, wanted) || (columnsHidden && !isIn(shownColumns, wanted));
    }

    private static boolean isIn(List<int[]> ranges, int wanted) {
        return ranges.stream().anyMatch(range -> range[0] <= wanted && wanted <= range[1]);
    }

    /** What a cell holds, and whether its own style shows it. */
    private void value() throws XMLStreamException {
        if (styles.conceals(style)) {
            findings.add(FindingKind.HIDDEN_CELLS, place);
        }
        if (styles.isFaint(style)) {
            findings.add(FindingKind.FAINT_TEXT, place);
        }
        if (shares) {
            texts.use(xml.textWithin());
        }
    }
}
