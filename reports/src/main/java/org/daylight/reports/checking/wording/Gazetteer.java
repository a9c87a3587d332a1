package org.daylight.reports.checking.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daylight.reports.checking.wording.Division.Level;

/** The administrative divisions of China down to the county, and where a text names them. */
final class Gazetteer {

    /** Names that are also common words, so that a text that holds them may mean no division. */
    private static final Set<String> COMMON = Set.of(
            "新市区", "新城区", "城中区", "城东区", "城西区", "城北区", "城关区", "城区", "郊区", "矿区", "东区", "西区", "市中区", "市北区", "市南区", "中山区",
            "新区", "海南区", "港口区", "高港区", "东港区", "临港区");

    private static final int SHORTEST = 3;

    private final Map<String, List<Division>> byName = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final BitSet first = new BitSet(0x10000);
    private int longest;

    private Gazetteer() {}

    /** Loaded once, when the first report is checked. */
    private static final class Loaded {
        static final Gazetteer CHINA = read();
    }

    static Gazetteer china() {
        return Loaded.CHINA;
    }

    /**
     * A place in a text where divisions are named, one behind the other (宁波市北仑区 is one mention).
     *
     * @param start where it begins
     * @param end where it ends
     * @param meant the innermost divisions it can mean; several where the name is no one's own
     */
    record Mention(int start, int end, List<Division> meant) {}

    /** Reads the list anew; {@link #china()} has it read already. */
    static Gazetteer read() {
        Gazetteer gazetteer = new Gazetteer();
        InputStream resource = Objects.requireNonNull(Gazetteer.class.getResourceAsStream("divisions.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            Map<String, Division> provinces = new HashMap<>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> gazetteer.line(line, provinces));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gazetteer;
    }

    private void line(String line, Map<String, Division> provinces) {
        String[] parts = line.split("\t", -1);
        if (parts.length == 2) {
            provinces.put(parts[0], add(new Division(parts[1], Level.PROVINCE, null)));
            return;
        }
        Division above = Objects.requireNonNull(provinces.get(parts[0].substring(0, 2)));
        if (!parts[1].equals("-")) {
            above = add(new Division(parts[1], Level.PREFECTURE, above));
        }
        for (String county : parts[2].split(" ")) {
            if (!county.isEmpty()) {
                add(new Division(county, Level.COUNTY, above));
            }
        }
    }

    private Division add(Division division) {
        String name = division.name();
        if (name.length() >= SHORTEST && !COMMON.contains(name)) {
            byName.computeIfAbsent(name, n -> new ArrayList<>()).add(division);
            beginnings.add(name.substring(0, 2));
            first.set(name.charAt(0));
            longest = Math.max(longest, name.length());
        }
        return division;
    }

    /** Every mention, the longest name at each place; 长沙市区 names 长沙市, not 沙市区. */
    List<Mention> mentions(String text) {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at + SHORTEST <= text.length()) {
            int end = endOfName(text, at);
            if (end < 0) {
                at++;
                continue;
            }
            List<Division> meant = byName.getOrDefault(text.substring(at, end), List.of());
            int start = at;
            int next = endOfName(text, end);
            while (next > 0) {
                meant = inside(byName.getOrDefault(text.substring(end, next), List.of()), meant);
                end = next;
                next = endOfName(text, end);
            }
            mentions.add(new Mention(start, end, meant));
            at = end;
        }
        return mentions;
    }

    /** Where the longest name that begins here ends, -1 when none begins. */
    private int endOfName(String text, int at) {
        boolean possible = at + SHORTEST <= text.length() && first.get(text.charAt(at));
        if (!possible || !beginnings.contains(text.substring(at, at + 2))) {
            return -1;
        }
        for (int end = Math.min(text.length(), at + longest); end >= at + SHORTEST; end--) {
            if (byName.containsKey(text.substring(at, end))) {
                return end;
            }
        }
        return -1;
    }

    /** Those of the inner divisions that lie in one of the outer; all inner ones when none does. */
    private static List<Division> inside(List<Division> inner, List<Division> outer) {
        List<Division> inside = inner.stream()
                .filter(division -> outer.stream().anyMatch(division::within))
                .toList();
        return inside.isEmpty() ? inner : inside;
    }
}
