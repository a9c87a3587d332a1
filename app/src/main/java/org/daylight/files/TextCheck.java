package org.daylight.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Text is what decodes without an error in an encoding used in China and holds no control characters. */
final class TextCheck {

    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16);

    private TextCheck() {}

    static Verdict look(Path file) throws IOException {
        for (Charset encoding : ENCODINGS) {
            if (isText(file, encoding)) {
                return new Verdict.Known(MediaKind.TEXT);
            }
        }
        return Verdict.UNKNOWN;
    }

    private static boolean isText(Path file, Charset encoding) throws IOException {
        if (encoding == StandardCharsets.UTF_16 && !hasByteOrderMark(file)) {
            return false;
        }
        try (Reader reader = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            for (int next = reader.read(); next >= 0; next = reader.read()) {
                if (Character.isISOControl(next) && !Character.isWhitespace(next)) {
                    return false;
                }
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static boolean hasByteOrderMark(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            byte[] two = content.readNBytes(2);
            return two.length == 2
                    && ((two[0] == (byte) 0xFE && two[1] == (byte) 0xFF)
                            || (two[0] == (byte) 0xFF && two[1] == (byte) 0xFE));
        }
    }
}
