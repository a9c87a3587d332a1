package org.daylight.reports.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Web pages inside something else: a saved web archive (MHTML), an answer in JSON, a page whose marks are escaped. */
final class Packed {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\"\\s;]{1,100})", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([\\w-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4_000;

    private Packed() {}

    /** The page inside, or null when the text is not of these kinds. */
    static @Nullable String html(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        if (head.contains("MIME-Version:") && head.contains("multipart/related")) {
            return archived(text);
        }
        String start = head.strip();
        if (start.startsWith("{") || start.startsWith("[")) {
            return json(text);
        }
        boolean escaped = text.contains("&lt;td") && !text.contains("<td");
        return escaped ? Parser.unescapeEntities(text, false) : null;
    }

    private static @Nullable String archived(String text) {
        Matcher boundary = BOUNDARY.matcher(text);
        if (!boundary.find()) {
            return null;
        }
        for (String part : text.split(Pattern.quote("--" + boundary.group(1)), -1)) {
            int body = Math.max(part.indexOf("\r\n\r\n"), part.indexOf("\n\n"));
            String header = body < 0 ? "" : part.substring(0, body).toLowerCase(Locale.ROOT);
            if (header.contains("text/html")) {
                return decoded(header, part.substring(body).strip());
            }
        }
        return null;
    }

    private static String decoded(String header, String body) {
        Matcher name = CHARSET.matcher(header);
        Charset charset = name.find() ? charset(name.group(1)) : StandardCharsets.UTF_8;
        if (header.contains("quoted-printable")) {
            return new String(quotedPrintable(body), charset);
        }
        return header.contains("base64") ? new String(Base64.getMimeDecoder().decode(body), charset) : body;
    }

    private static Charset charset(String name) {
        try {
            return name.startsWith("gb") ? Charset.forName("GB18030") : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private static byte[] quotedPrintable(String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
        int at = 0;
        while (at < body.length()) {
            char c = body.charAt(at);
            int value = c == '=' && at + 2 < body.length() ? hex(body, at + 1) : -1;
            if (value >= 0) {
                bytes.write(value);
                at += 3;
            } else if (c == '=') {
                at = body.indexOf('\n', at) < 0 ? body.length() : body.indexOf('\n', at) + 1;
            } else {
                bytes.write(c);
                at++;
            }
        }
        return bytes.toByteArray();
    }

    private static int hex(String body, int at) {
        int high = Character.digit(body.charAt(at), 16);
        int low = Character.digit(body.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    /** The strings of a JSON text that hold marks, one after the other; null when there are none. */
    private static @Nullable String json(String text) {
        StringBuilder pages = new StringBuilder();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING && isPage(parser.getString())) {
                    pages.append(parser.getString()).append('\n');
                }
            }
        } catch (JacksonException noJson) {
            return null;
        }
        return pages.isEmpty() ? null : pages.toString();
    }

    private static boolean isPage(String text) {
        return text.contains("</td>") || text.contains("</p>") || text.contains("</div>");
    }
}
