package org.daylight.reports.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text from bytes in any of the encodings of the trade: UTF-8, GB18030 with its ancestors, Big5, UTF-16. */
sealed interface Decoding {

    /** Text. */
    record Text(String text, boolean damaged) implements Decoding {}

    /** Not text; the code of the refusal. */
    record Foreign(String code) implements Decoding {}

    Charset GB18030 = Charset.forName("GB18030");
    Charset BIG5 = Charset.forName("Big5");
    Pattern DECLARED = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w-]{3,20})", Pattern.CASE_INSENSITIVE);
    Map<String, Charset> DECLARABLE = Map.of(
            "gb2312", GB18030, "gbk", GB18030, "gb18030", GB18030, "big5", BIG5, "utf-8", StandardCharsets.UTF_8);
    /** Characters no report can do without; a wrong encoding does not bring them forth. */
    String COMMON = "的政府信息公开開年度报報告申请請数數机機关關办辦理行一二三第";
    /** The share of printable characters below which bytes are no text. */
    double FEWEST_GOOD = 0.85;

    static Decoding of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4_096), StandardCharsets.ISO_8859_1);
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
        return declared(bytes, head);
    }

    /** What a web page says of itself is believed when it can be true. */
    private static Decoding declared(byte[] bytes, String head) {
        Matcher m = DECLARED.matcher(head);
        Charset charset = m.find() ? DECLARABLE.get(m.group(1).toLowerCase(Locale.ROOT)) : null;
        String text = charset == null ? null : strict(bytes, charset);
        return text == null ? best(bytes) : new Text(text, false);
    }

    /** Takes the encoding that gives the largest share of Chinese, printable and common characters. */
    private static Decoding best(byte[] bytes) {
        Text best = new Text("", true);
        double highest = 0;
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, GB18030, BIG5, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Text text = lenient(bytes, 0, charset);
            double score =
                    share(text.text(), false) < FEWEST_GOOD ? 0 : share(text.text(), false) + share(text.text(), true);
            if (score > highest) {
                best = text;
                highest = score;
            }
        }
        return highest == 0 ? new Foreign("BINARY") : best;
    }

    /** The share of printable characters, or of common ones. */
    private static double share(String text, boolean common) {
        int limit = Math.min(text.length(), 200_000);
        int good = 0;
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            if (common ? COMMON.indexOf(c) >= 0 : isPrintable(c)) {
                good++;
            }
        }
        return limit == 0 ? 0 : (double) good / limit;
    }

    private static boolean isPrintable(char c) {
        boolean ascii = between(c, 0x20, 0x7e) || c == '\n' || c == '\r' || c == '\t';
        boolean chinese = between(c, 0x4e00, 0x9fa5) || between(c, 0x3000, 0x303f) || between(c, 0xff00, 0xff5e);
        return ascii || chinese || between(c, 0x2010, 0x2027) || between(c, 0x2500, 0x257f);
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
