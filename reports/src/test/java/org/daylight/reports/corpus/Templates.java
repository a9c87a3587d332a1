package org.daylight.reports.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pools of sentences of {@code corpus/templates*.txt}. */
final class Templates {

    private static final Pattern CHOICE = Pattern.compile("\\[([^\\[\\]]*)\\]");
    private static final Map<String, List<String>> POOLS = load();

    private Templates() {}

    private static Map<String, List<String>> load() {
        Map<String, List<String>> pools = new LinkedHashMap<>();
        load("/corpus/templates.txt", pools);
        load("/corpus/templates-more.txt", pools);
        load("/corpus/templates-early.txt", pools);
        return pools;
    }

    private static void load(String name, Map<String, List<String>> pools) {
        try (InputStream in = Objects.requireNonNull(Templates.class.getResourceAsStream(name));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> pool = new ArrayList<>();
            for (String line : lines.lines().toList()) {
                if (line.startsWith("#") && !line.startsWith("# ")) {
                    pool = pools.computeIfAbsent(line.substring(1), kind -> new ArrayList<>());
                } else if (!line.isBlank() && !line.startsWith("# ")) {
                    pool.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> pool(String kind) {
        return Objects.requireNonNull(POOLS.get(kind), kind);
    }

    /** Settles the choices in brackets. */
    static String settle(String template, Random random) {
        Matcher matcher = CHOICE.matcher(template);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            String[] choices = matcher.group(1).split("\\|", -1);
            matcher.appendReplacement(text, Matcher.quoteReplacement(choices[random.nextInt(choices.length)]));
        }
        return matcher.appendTail(text).toString();
    }
}
