package org.daylight.files;

import java.text.Normalizer;
import java.util.Locale;

/** The name a file was handed in under, fit to be shown: no path, no invisible or reordering characters, not endless. */
record FileName(String display) {

    private static final int LONGEST = 120;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final String RESERVED = "<>:\"|?*";

    static FileName of(String original) {
        String last = original.substring(Math.max(original.lastIndexOf('/'), original.lastIndexOf('\\')) + 1);
        StringBuilder clean = new StringBuilder();
        Normalizer.normalize(last, Normalizer.Form.NFC)
                .codePoints()
                .filter(FileName::isShown)
                .map(point -> RESERVED.indexOf(point) >= 0 ? '_' : point)
                .forEach(clean::appendCodePoint);
        String name = clean.toString().strip().replaceFirst("^[. ]+", "");
        return new FileName(shortened(name.isEmpty() ? "file" : name));
    }

    private static boolean isShown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
            case Character.FORMAT -> point == ZERO_WIDTH_JOINER;
            default -> true;
        };
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        String ending = endingOf(name);
        String tail = ending.isEmpty() || ending.length() > 10 ? "" : "." + ending;
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - tail.length())) + tail;
    }

    /** What follows the last dot, in small letters; empty when there is none. */
    String ending() {
        return endingOf(display);
    }

    private static String endingOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The same name with an ending where there was none. */
    FileName endingWith(MediaKind kind) {
        return ending().isEmpty()
                ? new FileName(
                        display.replaceFirst("\\.$", "") + "." + kind.endings().getFirst())
                : this;
    }
}
