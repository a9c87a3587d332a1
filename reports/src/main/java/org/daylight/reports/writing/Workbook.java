package org.daylight.reports.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.daylight.reports.writing.FormSheet.Box;
import org.daylight.reports.writing.FormSheet.Look;
import org.daylight.reports.writing.FormSheet.Place;
import org.jspecify.annotations.Nullable;

/**
 * Sheets as xlsx: numbers are numbers, texts are never formulas, the heading row stays in view. Written row by row, so
 * that hundreds of reports need no more memory than one.
 */
final class Workbook implements AutoCloseable {

    private static final int IN_MEMORY = 200;
    private static final int CHARACTER = 2 * 256;
    private static final float LINE = 15;
    private static final float PADDING = 3;
    private static final String FONT = "宋体";
    private static final String HEAD_FONT = "黑体";

    private final SXSSFWorkbook book = new SXSSFWorkbook(IN_MEMORY);
    private final CellStyle head = style(HEAD_FONT, true);
    private final CellStyle body = style(FONT, false);
    private final Map<Look, CellStyle> looks = new EnumMap<>(Look.class);
    private final Set<String> names = new HashSet<>();

    static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        write(sheets, List.of(), out);
    }

    /** Tables, and behind them what is laid out as printed. */
    static void write(List<Sheet> sheets, List<FormSheet> forms, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook()) {
            sheets.forEach(workbook::add);
            forms.forEach(workbook::add);
            workbook.book.write(out);
        }
    }

    private CellStyle style(String fontName, boolean heading) {
        Font font = book.createFont();
        font.setFontName(fontName);
        font.setFontHeightInPoints((short) 11);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (heading) {
            style.setWrapText(true);
            style.setBorderBottom(BorderStyle.THIN);
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        style.setQuotePrefixed(false);
        return style;
    }

    private void add(Sheet sheet) {
        SXSSFSheet page = book.createSheet(name(sheet.name()));
        page.createFreezePane(0, 1);
        Row heading = page.createRow(0);
        for (int i = 0; i < sheet.columns().size(); i++) {
            page.setColumnWidth(i, Math.min(sheet.columns().get(i).width(), 100) * CHARACTER);
            set(heading.createCell(i), sheet.columns().get(i).title(), head);
        }
        int number = 0;
        for (List<@Nullable Object> values : sheet.rows()) {
            Row row = page.createRow(++number);
            for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i);
                if (value != null) {
                    set(row.createCell(i), value, body);
                }
            }
        }
        page.setAutoFilter(new CellRangeAddress(0, number, 0, sheet.columns().size() - 1));
    }

    private void add(FormSheet sheet) {
        SXSSFSheet page = book.createSheet(name(sheet.name()));
        for (int i = 0; i < sheet.widths().size(); i++) {
            page.setColumnWidth(i, sheet.widths().get(i) * CHARACTER);
        }
        page.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        page.getPrintSetup().setLandscape(true);
        page.setFitToPage(true);
        page.getPrintSetup().setFitHeight((short) 0);
        int written = -1;
        for (Box box : sheet.boxes()) {
            Place place = box.place();
            for (; written < place.row() + place.rows() - 1; written++) {
                page.createRow(written + 1).setHeightInPoints(LINE * sheet.lines(written + 1) + PADDING);
            }
            place(page, box);
        }
    }

    /** A box that spans several cells keeps its frame only when each of them has it. */
    private void place(SXSSFSheet page, Box box) {
        Place place = box.place();
        CellStyle style = looks.computeIfAbsent(box.look(), this::style);
        for (int row = place.row(); row < place.row() + place.rows(); row++) {
            for (int column = place.column(); column < place.column() + place.columns(); column++) {
                page.getRow(row).createCell(column).setCellStyle(style);
            }
        }
        Object value = box.value();
        if (value != null) {
            set(page.getRow(place.row()).getCell(place.column()), value, style);
        }
        if (place.spans()) {
            page.addMergedRegion(new CellRangeAddress(
                    place.row(), place.row() + place.rows() - 1, place.column(), place.column() + place.columns() - 1));
        }
    }

    private CellStyle style(Look look) {
        boolean words = look == Look.TITLE || look == Look.CAPTION;
        CellStyle style = style(words ? HEAD_FONT : FONT, false);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        switch (look) {
            case TITLE -> style.setAlignment(HorizontalAlignment.CENTER);
            case CAPTION, NOTE -> style.setAlignment(HorizontalAlignment.LEFT);
            case LABEL, FIGURE -> frame(style);
            case CORRECTED -> mark(style, IndexedColors.PALE_BLUE, "更");
            case DOUBTFUL -> mark(style, IndexedColors.LIGHT_YELLOW, "疑");
            case MISSING -> mark(style, IndexedColors.GREY_25_PERCENT, "");
        }
        return style;
    }

    /** Colour and sign; the figure in the cell stays a number. */
    private void mark(CellStyle style, IndexedColors colour, String sign) {
        frame(style);
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        if (!sign.isEmpty()) {
            style.setDataFormat(book.createDataFormat().getFormat("General\"（" + sign + "）\""));
        }
    }

    private static void frame(CellStyle style) {
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }

    private static void set(Cell cell, Object value, CellStyle style) {
        cell.setCellStyle(style);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
            return;
        }
        String text = value.toString();
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        cell.setCellValue(text.length() > most ? text.substring(0, most) : text);
    }

    /** A name that the format allows and no other sheet has. */
    private String name(String wanted) {
        String safe = WorkbookUtil.createSafeSheetName(wanted);
        String name = safe;
        for (int n = 2; !names.add(name); n++) {
            String suffix = "-" + n;
            name = safe.substring(0, Math.min(safe.length(), 31 - suffix.length())) + suffix;
        }
        return name;
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
