package org.daylight.reports.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Measures what packed streams of a PDF unpack to, without keeping it, before anybody else unpacks them. */
final class PdfStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final int LONGEST_DICTIONARY = 2_048;
    private static final int CHUNK = 64 * 1024;
    /** What a kind of packing other than deflating may make of a byte. */
    private static final int OTHER_PACKING = 64;

    private PdfStreams() {}

    /** Every deflated stream of the file but its pictures, which nobody unpacks. */
    static void measure(byte[] file, Budget budget) {
        byte[] chunk = new byte[CHUNK];
        for (int at = next(file, 0); at >= 0; at = next(file, at)) {
            budget.step();
            if (isDeflated(file, at) && !isPicture(file, at)) {
                inflate(file, at, new Sink(chunk, budget));
            }
        }
    }

    /** Where the content behind the next word {@code stream} begins; negative when there is none. */
    private static int next(byte[] file, int from) {
        for (int at = from; at + STREAM.length + 2 < file.length; at++) {
            if (file[at] == 's' && startsWith(file, at) && (at < 3 || file[at - 1] != 'd')) {
                int begin = at + STREAM.length;
                begin += file[begin] == '\r' ? 1 : 0;
                begin += file[begin] == '\n' ? 1 : 0;
                return begin;
            }
        }
        return -1;
    }

    private static boolean startsWith(byte[] file, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (file[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    /** The two bytes with which deflated content begins. */
    private static boolean isDeflated(byte[] file, int at) {
        return at + 1 < file.length
                && (file[at] & 0x0f) == 8
                && (((file[at] & 0xff) << 8) | (file[at + 1] & 0xff)) % 31 == 0;
    }

    private static boolean isPicture(byte[] file, int at) {
        int from = Math.max(0, at - LONGEST_DICTIONARY);
        String before = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return dictionary.contains("/Image") && !dictionary.contains("/ObjStm") && !dictionary.contains("/XRef");
    }

    private record Sink(byte[] chunk, Budget budget) {}

    private static void inflate(byte[] file, int at, Sink sink) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, at, file.length - at);
            int got = inflater.inflate(sink.chunk());
            while (got > 0) {
                sink.budget().unpack(got);
                got = inflater.inflate(sink.chunk());
            }
        } catch (DataFormatException notDeflated) {
            // whoever reads it finds out
        } finally {
            inflater.end();
        }
    }

    /** Content that is about to be carried out, once more for each time. */
    static void carryOut(COSStream content, Budget budget) throws IOException {
        int factor = 1;
        InputStream unpacked = content.createRawInputStream();
        for (COSName filter : filters(content)) {
            if (COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter)) {
                unpacked = new InflaterInputStream(unpacked);
            } else {
                factor = OTHER_PACKING;
            }
        }
        byte[] chunk = new byte[CHUNK];
        try (InputStream all = unpacked) {
            for (int read = all.read(chunk); read > 0; read = all.read(chunk)) {
                budget.draw((long) read * factor);
            }
        } catch (IOException damaged) {
            // whoever reads it finds out
        }
    }

    private static List<COSName> filters(COSStream content) {
        return switch (content.getFilters()) {
            case COSName one -> List.of(one);
            case COSArray many -> names(many);
            case null, default -> List.of();
        };
    }

    private static List<COSName> names(COSArray many) {
        return many.toList().stream()
                .filter(COSName.class::isInstance)
                .map(COSName.class::cast)
                .toList();
    }
}
