package org.daylight.publication;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.daylight.publication.TextBlock.Addressee;
import org.daylight.publication.TextBlock.Heading;
import org.daylight.publication.TextBlock.Paragraph;
import org.daylight.publication.TextBlock.Signature;
import org.daylight.publication.TextBlock.Table;

/** Reads the plain form of a text into its blocks. */
final class TextReading {

    private static final Pattern FIRST_LEVEL = Pattern.compile("[一二三四五六七八九十]{1,3}、.{1,40}");
    private static final Pattern SECOND_LEVEL = Pattern.compile("[（(][一二三四五六七八九十]{1,3}[）)].{1,40}");
    private static final Pattern DATE = Pattern.compile("\\d{4}年\\d{1,2}月\\d{1,2}日");
    private static final int LONGEST_SIGNER = 40;

    private final Deque<String> lines;
    private final List<String> signature = new ArrayList<>();
    private final List<TextBlock> blocks = new ArrayList<>();

    TextReading(String body) {
        this.lines = new ArrayDeque<>(
                body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    List<TextBlock> blocks() {
        takeSignature();
        takeAddressee();
        while (!lines.isEmpty()) {
            blocks.add(lines.getFirst().startsWith("|") ? table() : block(lines.removeFirst()));
        }
        if (!signature.isEmpty()) {
            blocks.add(new Signature(signature));
        }
        return blocks;
    }

    private void takeSignature() {
        if (lines.size() < 2 || !DATE.matcher(lines.getLast()).matches()) {
            return;
        }
        signature.add(lines.removeLast());
        if (lines.size() > 1 && isSigner(lines.getLast())) {
            signature.addFirst(lines.removeLast());
        }
    }

    private static boolean isSigner(String line) {
        return line.length() <= LONGEST_SIGNER && !line.startsWith("|") && !line.matches(".*[。；：？！]");
    }

    private void takeAddressee() {
        if (lines.size() > 1 && lines.getFirst().endsWith("：")) {
            blocks.add(new Addressee(lines.removeFirst()));
        }
    }

    private static TextBlock block(String line) {
        boolean sentence = line.matches(".*[。；：]");
        if (!sentence && FIRST_LEVEL.matcher(line).matches()) {
            return new Heading(2, line);
        }
        if (!sentence && SECOND_LEVEL.matcher(line).matches()) {
            return new Heading(3, line);
        }
        return new Paragraph(line);
    }

    private TextBlock table() {
        List<List<String>> rows = new ArrayList<>();
        while (!lines.isEmpty() && lines.getFirst().startsWith("|")) {
            rows.add(cells(lines.removeFirst()));
        }
        return new Table(rows.getFirst(), rows.subList(1, rows.size()));
    }

    private static List<String> cells(String line) {
        String inner = line.substring(1, line.endsWith("|") && line.length() > 1 ? line.length() - 1 : line.length());
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }
}
