package org.daylight.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * How the styles of a text make its words look, as far as that may hide them: what a style says itself, else the one it
 * is based on, else its linked one (ECMA-376-1, 17.7.2 and 17.7.3).
 */
final class WordStyles {

    /** Names of run properties that hide words, or make them too faint to be read. */
    private static final Set<String> PROPERTIES = Set.of("vanish", "specVanish", "webHidden", "color", "sz");

    private static final int LONGEST_CHAIN = 200;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, List<Style>> chains = new HashMap<>();
    private final Map<String, String> defaultStyles = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private boolean opensAsWebPage;

    private static final class Style {
        private String basedOn = "";
        private String link = "";
        private boolean hidesConditionally;
        private boolean shades;
        private final Map<String, String> look = new HashMap<>();
    }

    private WordStyles() {}

    /** The styles of a document. What is broken is told when the part is examined itself. */
    static WordStyles of(OfficePackage office, List<String> parts) throws IOException {
        WordStyles styles = new WordStyles();
        for (String main : office.mains("word/document.xml")) {
            styles.read(office, office.partOf(main, "styles", "word/styles.xml"), parts);
            styles.read(office, office.partOf(main, "settings", "word/settings.xml"), parts);
        }
        return styles;
    }

    private void read(OfficePackage office, String part, List<String> parts) throws IOException {
        if (!parts.contains(part)) {
            return;
        }
        try (InputStream content = office.open(part);
                XmlSteps xml = office.steps(content)) {
            read(xml);
        } catch (XMLStreamException broken) {
            // told as a part that could not be examined
        }
    }

    private void read(XmlSteps xml) throws XMLStreamException {
        Style style = new Style();
        Map<String, String> look = defaults;
        boolean conditional = false;
        boolean former = false;
        for (int kind = xml.next(); kind != XMLStreamConstants.END_DOCUMENT; kind = xml.next()) {
            boolean opens = kind == XMLStreamConstants.START_ELEMENT;
            String element = opens || kind == XMLStreamConstants.END_ELEMENT ? xml.element() : "";
            if (element.equals("tblStylePr")) {
                conditional = opens;
            } else if (element.endsWith("PrChange")) {
                former = opens;
            } else if (former) {
                continue;
            } else if (opens && element.equals("style")) {
                style = begun(xml);
                look = style.look;
            } else if (opens && conditional) {
                style.hidesConditionally |= element.equals("vanish") && xml.isOn();
                style.shades |= shades(xml);
            } else if (opens) {
                describe(style, xml);
                note(xml, look);
            }
        }
    }

    private Style begun(XmlSteps xml) {
        Style style = new Style();
        styles.put(xml.attribute("styleId"), style);
        if (xml.says("default")) {
            defaultStyles.put(xml.attribute("type"), xml.attribute("styleId"));
        }
        return style;
    }

    private void describe(Style style, XmlSteps xml) {
        switch (xml.element()) {
            case "basedOn" -> style.basedOn = xml.attribute("val");
            case "link" -> style.link = xml.attribute("val");
            case "shd" -> style.shades |= shades(xml);
            case "view" -> opensAsWebPage |= xml.attribute("val").equals("web");
            default -> {
                // does not hide words
            }
        }
    }

    /** Notes what a property of a run says; of a colour its figures or the name of the theme's. */
    static void note(XmlSteps xml, Map<String, String> look) {
        String element = xml.element();
        if (PROPERTIES.contains(element)) {
            boolean measured = element.equals("color") || element.equals("sz");
            String theme = element.equals("color") ? xml.attribute("themeColor") : "";
            String told = theme.isEmpty() ? xml.attribute("val") : theme + xml.attribute("themeShade");
            look.put(element, measured ? told : xml.isOn() ? "1" : "0");
        }
    }

    /** Whether an element gives the words a ground of their own, on which white ones can be read. */
    static boolean shades(XmlSteps xml) {
        String fill = fill(xml);
        boolean patterned = xml.attribute("val").matches("solid|pct[1-9].*|.*Stripe|.*Cross");
        return switch (xml.element()) {
            case "shd" -> patterned || !(fill.isEmpty() || isWhite(fill));
            case "highlight" -> !xml.attribute("val").matches("none|white");
            default -> false;
        };
    }

    /** Whether an element of shading puts the words on white, whatever lies around. */
    static boolean whitens(XmlSteps xml) {
        return isWhite(fill(xml))
                || (xml.element().equals("highlight") && xml.attribute("val").equals("white"));
    }

    /** The colour of a ground by its figures or by the theme's name; empty when there is none. */
    private static String fill(XmlSteps xml) {
        String theme = xml.attribute("themeFill");
        String told = theme.isEmpty() ? xml.attribute("fill") : theme + xml.attribute("themeFillShade");
        return xml.attribute("val").equals("nil") || told.equals("auto") ? "" : told;
    }

    /** The style that a paragraph, a run or a table has when it names none. */
    String defaultOf(String type) {
        return defaultStyles.getOrDefault(type, "");
    }

    /** Whether a style gives its words a ground. */
    boolean shades(String id) {
        return chain(id).stream().anyMatch(style -> style.shades);
    }

    /** The styles that a style is made of, the nearest first; chains that bite their tail end there. */
    private List<Style> chain(String id) {
        return chains.computeIfAbsent(id, fresh -> {
            Set<Style> chain = new LinkedHashSet<>();
            follow(fresh, chain);
            chain.stream()
                    .map(style -> style.link)
                    .filter(link -> !link.isEmpty())
                    .findFirst()
                    .ifPresent(link -> follow(link, chain));
            return List.copyOf(chain);
        });
    }

    private void follow(String id, Set<Style> chain) {
        Style style = styles.get(id);
        while (style != null && chain.size() < LONGEST_CHAIN && chain.add(style)) {
            style = styles.get(style.basedOn);
        }
    }

    private @Nullable String said(String id, String property) {
        for (Style style : chain(id)) {
            String value = style.look.get(property);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The styles of a run: those of the table, the paragraph and the words, each possibly empty. */
    record Levels(String table, String paragraph, String words) {}

    /** Whether words are not shown, by their own properties and by their styles. */
    boolean hide(Levels levels, Map<String, String> own) {
        return vanishes(levels, own)
                || "1".equals(nearest(levels, own, "specVanish"))
                || (opensAsWebPage && "1".equals(nearest(levels, own, "webHidden")));
    }

    /**
     * 17.7.3: the run itself decides, then the defaults of the document when they hide; else the levels of styles turn
     * each other over. What a table style says of its head or edge may or may not apply, so both are thought through.
     */
    private boolean vanishes(Levels levels, Map<String, String> own) {
        String direct = own.get("vanish");
        if (direct != null || "1".equals(defaults.get("vanish"))) {
            return !"0".equals(direct);
        }
        boolean table = "1".equals(said(levels.table(), "vanish"));
        boolean turned = "1".equals(said(levels.paragraph(), "vanish")) ^ "1".equals(said(levels.words(), "vanish"));
        boolean perhaps = chain(levels.table()).stream().anyMatch(style -> style.hidesConditionally);
        return (table ^ turned) || (perhaps && !turned);
    }

    private @Nullable String nearest(Levels levels, Map<String, String> own, String property) {
        String value = own.get(property);
        for (String style : List.of(levels.words(), levels.paragraph(), levels.table())) {
            value = value == null ? said(style, property) : value;
        }
        return value == null ? defaults.get(property) : value;
    }

    /** Whether words are two points high or less. */
    boolean areTiny(Levels levels, Map<String, String> own) {
        String size = nearest(levels, own, "sz");
        return size != null && size.matches("[0-4](\\.\\d+)?(pt)?");
    }

    /** Whether words are white, or all but. */
    boolean areWhite(Levels levels, Map<String, String> own) {
        String colour = nearest(levels, own, "color");
        return colour != null && isWhite(colour);
    }

    private static boolean isWhite(String colour) {
        return colour.matches("(?i)([0-9a-f]{2})?(f[0-9a-f]){3}|background1|light1|bg1|lt1");
    }
}
