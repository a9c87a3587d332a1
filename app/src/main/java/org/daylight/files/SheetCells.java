package org.daylight.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Reads one sheet for rows and columns that are hidden and hold something; hidden empty ones are mere layout. */
final class SheetCells {

    private final XmlSteps xml;
    private final String place;
    private final Findings findings;
    private final List<int[]> hiddenColumns = new ArrayList<>();
    private final Set<Integer> told = new HashSet<>();
    private boolean rowHidden;
    private boolean rowTold;
    private int column;

    SheetCells(XmlSteps xml, String place, Findings findings) {
        this.xml = xml;
        this.place = place;
        this.findings = findings;
    }

    void read() throws XMLStreamException {
        while (xml.nextElement()) {
            switch (xml.element()) {
                case "col" -> column();
                case "row" -> row();
                case "c" -> cell();
                case "v", "is", "f" -> filled();
                default -> {
                    // says nothing of what is hidden
                }
            }
        }
    }

    private void column() {
        if (xml.says("hidden") || isZero(xml.attribute("width"))) {
            hiddenColumns.add(new int[] {number(xml.attribute("min")), number(xml.attribute("max"))});
        }
    }

    private static boolean isZero(String size) {
        return size.matches("0(\\.0*)?");
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }

    private void row() {
        rowHidden = xml.says("hidden") || isZero(xml.attribute("ht"));
        rowTold = false;
        column = 0;
    }

    /** A cell says where it stands, or stands after the one before it. */
    private void cell() {
        String reference = xml.attribute("r");
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
        return hiddenColumns.stream().anyMatch(range -> range[0] <= wanted && wanted <= range[1]);
    }
}
