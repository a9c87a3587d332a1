package org.daylight.reports.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Opens a file of any kind: finds out what it is, and gives its lines or says in one word why it has none. */
final class Opening {

    static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final int HEAD = 1_024;
    private static final Map<String, String> FOREIGN = Map.ofEntries(
            Map.entry("\u0089PNG", "IMAGE"),
            Map.entry("\u00ff\u00d8\u00ff", "IMAGE"),
            Map.entry("GIF8", "IMAGE"),
            Map.entry("BM", "IMAGE"),
            Map.entry("II*\0", "IMAGE"),
            Map.entry("MM\0*", "IMAGE"),
            Map.entry("RIFF", "IMAGE"),
            Map.entry("{\\rtf", "RICH_TEXT"),
            Map.entry("Rar!", "ARCHIVE"),
            Map.entry("7z\u00bc\u00af", "ARCHIVE"),
            Map.entry("\u001f\u008b", "ARCHIVE"),
            Map.entry("PK\u0005\u0006", "ARCHIVE"));
    /** Names of streams inside old office files. */
    private static final List<Map.Entry<String, String>> STREAMS = List.of(
            Map.entry("EncryptedPackage", "PASSWORD"),
            Map.entry("WordDocument", "OLD_WORD"),
            Map.entry("Workbook", "SHEET"),
            Map.entry("PowerPoint Document", "SLIDES"));

    private Opening() {}

    static Lines open(byte[] bytes, Budget budget) {
        if (bytes.length == 0) {
            return new Lines.None("EMPTY");
        }
        if (bytes.length > MOST_BYTES) {
            return new Lines.None("TOO_LARGE");
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004")) {
            return WordLines.of(bytes, budget);
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return new Lines.None(oldOffice(bytes));
        }
        if (head.contains("%PDF-")) {
            return PdfLines.of(bytes, budget);
        }
        for (Map.Entry<String, String> kind : FOREIGN.entrySet()) {
            if (head.startsWith(kind.getKey()) && !isPlainWord(kind.getKey(), head)) {
                return new Lines.None(kind.getValue());
            }
        }
        return switch (Decoding.of(bytes)) {
            case Decoding.Foreign foreign -> new Lines.None(foreign.code());
            case Decoding.Text text -> text(text.text(), text.damaged(), budget);
        };
    }

    /** Text may begin with the letters BM or RIFF; a picture has unprintable bytes soon after. */
    private static boolean isPlainWord(String magic, String head) {
        return (magic.equals("BM") || magic.equals("RIFF")) && head.chars().noneMatch(c -> c < 9);
    }

    private static Lines text(String text, boolean damaged, Budget budget) {
        budget.pieces(text);
        if (WordLines.looksLikeWordXml(text)) {
            return WordLines.ofXml(text);
        }
        String html = Packed.html(text);
        if (html != null) {
            return new Lines.Found(HtmlLines.of(html), damaged);
        }
        boolean page = HtmlLines.looksLikeHtml(text);
        return new Lines.Found(page ? HtmlLines.of(text) : SourceLines.of(text), damaged);
    }

    private static String oldOffice(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> stream : STREAMS) {
            if (all.contains(wide(stream.getKey()))) {
                return stream.getValue();
            }
        }
        return "OLD_OFFICE";
    }

    /** How such files write a name: two bytes a letter. */
    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
