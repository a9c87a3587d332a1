package org.daylight.reports.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds out what bytes are: text in one of the encodings of the trade, or another kind of file that is refused. */
sealed interface Decoding {

    int MOST_BYTES = 64 * 1024 * 1024;

    /** Text. */
    record Text(String text, boolean damaged) implements Decoding {}

    /** Not text; the code of the refusal. */
    record Foreign(String code) implements Decoding {}

    Map<String, String> MAGIC = Map.of(
            "%PDF", "PDF",
            "PK\u0003\u0004", "OFFICE",
            "\u00d0\u00cf\u0011\u00e0", "OLD_OFFICE",
            "\u0089PNG", "IMAGE",
            "\u00ff\u00d8\u00ff", "IMAGE",
            "GIF8", "IMAGE",
            "Rar!", "ARCHIVE",
            "7z\u00bc\u00af", "ARCHIVE",
            "\u001f\u008b", "ARCHIVE");

    static Decoding of(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return new Foreign("TOO_LARGE");
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> kind : MAGIC.entrySet()) {
            if (head.startsWith(kind.getKey())) {
                return new Foreign(kind.getValue());
            }
        }
        return text(bytes, head);
    }

    private static Decoding text(byte[] bytes, String head) {
        if (head.startsWith("\u00ef\u00bb\u00bf")) {
            return lenient(bytes, 3, StandardCharsets.UTF_8);
        }
        if (head.startsWith("\u00ff\u00fe")) {
            return lenient(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (head.startsWith("\u00fe\u00ff")) {
            return lenient(bytes, 2, StandardCharsets.UTF_16BE);
        }
        String utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8 != null && utf8.indexOf('\0') < 0) {
            return new Text(utf8, false);
        }
        return best(bytes);
    }

    /** Takes the encoding that gives the largest share of Chinese and printable characters. */
    private static Decoding best(byte[] bytes) {
        Text best = new Text("", true);
        double bestShare = 0;
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                Charset.forName("GB18030"),
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE)) {
            Text text = lenient(bytes, 0, charset);
            double share = share(text.text());
            if (share > bestShare) {
                best = text;
                bestShare = share;
            }
        }
        return bestShare < 0.85 ? new Foreign("BINARY") : best;
    }

    private static double share(String text) {
        int limit = Math.min(text.length(), 200_000);
        int good = 0;
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            if (isCommon(c)) {
                good++;
            }
        }
        return limit == 0 ? 0 : (double) good / limit;
    }

    private static boolean isCommon(char c) {
        boolean ascii = between(c, 0x20, 0x7e) || c == '\n' || c == '\r' || c == '\t';
        boolean chinese = between(c, 0x4e00, 0x9fa5) || between(c, 0x3000, 0x303f) || between(c, 0xff00, 0xff5e);
        return ascii || chinese || between(c, 0x2010, 0x2027);
    }

    private static boolean between(char c, int first, int last) {
        return c >= first && c <= last;
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notThisEncoding) {
            return null;
        }
    }

    private static Text lenient(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        return new Text(text, text.indexOf('\ufffd') >= 0);
    }
}
