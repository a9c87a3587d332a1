package org.daylight.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which parts of a document its relations lead to, from the package on. A part to which none leads is shown by no
 * program and goes out with the file all the same: a sheet that was taken out of the list, a picture that was replaced.
 */
final class OfficeLinks {

    private final Set<String> reached = new HashSet<>();

    private OfficeLinks() {}

    static OfficeLinks of(OfficePackage office, List<String> parts) throws IOException {
        Map<String, String> byName = new HashMap<>();
        parts.forEach(part -> byName.put(folded(part), part));
        OfficeLinks links = new OfficeLinks();
        Deque<String> open = new ArrayDeque<>(List.of(OfficePackage.ROOT));
        while (!open.isEmpty()) {
            for (OfficePackage.Relation relation : office.relationsOf(open.remove())) {
                String part = relation.outside() ? null : byName.get(folded(relation.target()));
                if (part != null && links.reached.add(part)) {
                    open.add(part);
                }
            }
        }
        return links;
    }

    /** Whether nothing leads to the part, and it is none of those to which nothing has to lead. */
    boolean isLeft(String part) {
        String name = part.toLowerCase(Locale.ROOT);
        return !reached.contains(part)
                && !name.equals("[content_types].xml")
                && !name.endsWith(".rels")
                && !name.contains("printersettings");
    }

    /** Names of parts do not tell capitals apart, and some programs write them in UTF-8 without saying so. */
    private static String folded(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
        boolean latin = name.equals(new String(bytes, StandardCharsets.ISO_8859_1));
        return (latin ? decoded(bytes, name) : name).toLowerCase(Locale.ROOT);
    }

    private static String decoded(byte[] bytes, String otherwise) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return otherwise;
        }
    }
}
