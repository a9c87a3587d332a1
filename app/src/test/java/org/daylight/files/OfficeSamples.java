package org.daylight.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Office documents as the programs of different makers write them, with what they carry unseen. */
public final class OfficeSamples {

    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final Set<String> MAINS = Set.of("word/document.xml", "xl/workbook.xml", "ppt/presentation.xml");

    private OfficeSamples() {}

    /** A workbook with a hidden and a very hidden sheet, a comment of 李四, hidden cells, and 张三 as its author. */
    public static byte[] workbookWithSecrets() {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            fill(book);
            book.getProperties().getCoreProperties().setCreator("张三");
            return written(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void fill(Workbook book) {
        Sheet shown = book.createSheet("公示名单");
        Row row = shown.createRow(0);
        for (int n = 0; n < 4; n++) {
            row.createCell(n).setCellValue("第" + n + "列");
        }
        shown.setColumnHidden(2, true);
        shown.setColumnHidden(9, true);
        Row hidden = shown.createRow(1);
        hidden.createCell(0).setCellValue("身份证号");
        hidden.setZeroHeight(true);
        comment(book, row.getCell(0));
        book.createSheet("原始数据").createRow(0).createCell(0).setCellValue("手机号");
        book.createSheet("底稿").createRow(0).createCell(0).setCellValue("住址");
        book.setSheetVisibility(1, SheetVisibility.HIDDEN);
        book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
    }

    private static void comment(Workbook book, Cell cell) {
        ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
        Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setAuthor("李四");
        comment.setString(book.getCreationHelper().createRichTextString("此人已投诉"));
        cell.setCellComment(comment);
    }

    static byte[] written(Workbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    /** A workbook of one plain sheet, with more parts or other content in their place. */
    static byte[] xlsx(Map<String, String> more) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"表一\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relations("rId1", "worksheet", "worksheets/sheet1.xml", ""));
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>");
        parts.putAll(more);
        return zip(parts);
    }

    static byte[] docx(String body, Map<String, String> more) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("word/document.xml", "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>");
        parts.putAll(more);
        return zip(parts);
    }

    static byte[] pptx(Map<String, String> more) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "ppt/presentation.xml",
                "<p:presentation xmlns:p=\"p\" xmlns:r=\"r\"><p:sldIdLst><p:sldId id=\"256\" r:id=\"rId1\"/>"
                        + "<p:sldId id=\"257\" r:id=\"rId2\"/></p:sldIdLst></p:presentation>");
        parts.put(
                "ppt/_rels/presentation.xml.rels",
                relations("rId1", "slide", "slides/slide1.xml", "rId2", "slide", "/ppt/slides/slide2.xml"));
        parts.put("ppt/slides/slide1.xml", "<p:sld xmlns:p=\"p\"/>");
        parts.put("ppt/slides/slide2.xml", "<p:sld xmlns:p=\"p\"/>");
        parts.putAll(more);
        return zip(parts);
    }

    /** Relations of a part: identity, type and target, one after the other; a target with a colon lies outside. */
    static String relations(String... told) {
        StringBuilder xml = new StringBuilder("<Relationships>");
        for (int n = 0; n + 2 < told.length; n += 3) {
            xml.append("<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"%s/>"
                    .formatted(
                            told[n],
                            TYPE,
                            told[n + 1],
                            told[n + 2],
                            told[n + 2].contains(":") ? " TargetMode=\"External\"" : ""));
        }
        return xml.append("</Relationships>").toString();
    }

    /** The package leads to every part, as when a program wrote it, unless its relations are given. */
    private static byte[] zip(Map<String, String> parts) {
        parts.computeIfAbsent("_rels/.rels", missing -> {
            String[] told = parts.keySet().stream()
                    .filter(part -> !part.endsWith(".rels"))
                    .flatMap(part -> Stream.of("id", MAINS.contains(part) ? "officeDocument" : "part", "/" + part))
                    .toArray(String[]::new);
            return relations(told);
        });
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return Samples.zip(bytes);
    }
}
