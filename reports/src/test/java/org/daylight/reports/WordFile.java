package org.daylight.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small Word documents by hand, so that tests decide over every mark in them. */
final class WordFile {

    private static final String SPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:pic=\"urn:pic\"";

    private final StringBuilder body = new StringBuilder();
    private String numbering = "";
    private String styles = "";

    WordFile raw(String xml) {
        body.append(xml);
        return this;
    }

    WordFile paragraph(String text) {
        return raw(p("", text));
    }

    /** A paragraph of the list's level; its number is automatic. */
    WordFile numbered(int level, String text) {
        return raw(
                p("<w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>", text));
    }

    WordFile chineseNumbering() {
        numbering = "<w:numbering " + SPACES + "><w:abstractNum w:abstractNumId=\"0\">"
                + level(0, "chineseCountingThousand", "%1、")
                + level(1, "chineseCountingThousand", "（%2）")
                + level(2, "decimal", "%3.")
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
        return this;
    }

    WordFile styles(String xml) {
        styles = "<w:styles " + SPACES + ">" + xml + "</w:styles>";
        return this;
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    static String p(String properties, String text) {
        return "<w:p>" + properties + r(text) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r>";
    }

    /** A table whose merged cells are written as Word writes them. */
    WordFile table(List<List<SampleTables.Box>> rows) {
        return raw(tableXml(rows));
    }

    static String tableXml(List<List<SampleTables.Box>> rows) {
        StringBuilder xml = new StringBuilder("<w:tbl><w:tblPr/>");
        Map<Integer, int[]> open = new TreeMap<>();
        for (List<SampleTables.Box> row : rows) {
            xml.append("<w:tr>").append(cells(row, open)).append("</w:tr>");
        }
        return xml.append("</w:tbl>").toString();
    }

    /** Open merges: column to width and rows still to come. */
    private static String cells(List<SampleTables.Box> row, Map<Integer, int[]> open) {
        StringBuilder xml = new StringBuilder();
        List<SampleTables.Box> left = new ArrayList<>(row);
        int column = 0;
        while (!left.isEmpty() || open.containsKey(column)) {
            int[] merge = open.get(column);
            if (merge != null) {
                xml.append(cell(merge[0], "<w:vMerge/>", ""));
                column += merge[0];
                merge[1]--;
                if (merge[1] == 0) {
                    open.remove(column - merge[0]);
                }
                continue;
            }
            SampleTables.Box box = left.removeFirst();
            xml.append(cell(box.columns(), box.rows() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "", box.text()));
            if (box.rows() > 1) {
                open.put(column, new int[] {box.columns(), box.rows() - 1});
            }
            column += box.columns();
        }
        return xml.toString();
    }

    private static String cell(int columns, String merge, String text) {
        return "<w:tc><w:tcPr><w:gridSpan w:val=\"" + columns + "\"/>" + merge + "</w:tcPr>" + p("", text) + "</w:tc>";
    }

    byte[] bytes() {
        return zip(Map.of(
                "word/document.xml",
                "<w:document " + SPACES + "><w:body>" + body + "</w:body></w:document>",
                "word/numbering.xml",
                numbering.isEmpty() ? "<w:numbering " + SPACES + "/>" : numbering,
                "word/styles.xml",
                styles.isEmpty() ? "<w:styles " + SPACES + "/>" : styles));
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
