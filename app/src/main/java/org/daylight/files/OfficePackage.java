package org.daylight.files;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** The parts of an Office document and how they refer to each other. Its size has been judged by {@link ZipCheck}. */
final class OfficePackage implements AutoCloseable {

    /** The name under which the package itself has relations. */
    static final String ROOT = "";

    private final ZipFile zip;
    private final XmlSteps.Allowance allowance = new XmlSteps.Allowance();
    private final Map<String, List<Relation>> relations = new HashMap<>();

    /**
     * One reference of a part to another or to the outside.
     *
     * @param type the last word of the relation's type, for instance {@code hyperlink}
     * @param target the name of the other part, or the address as it is written when outside
     */
    record Relation(String id, String type, String target, boolean outside) {}

    OfficePackage(Path file) throws IOException {
        this.zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
    }

    List<String> parts() {
        List<String> names = new ArrayList<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (!entry.isDirectory()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    InputStream open(String part) throws IOException {
        return zip.getInputStream(zip.getEntry(part));
    }

    XmlSteps steps(InputStream content) throws XMLStreamException {
        return new XmlSteps(content, allowance);
    }

    /** What a part refers to; nothing when it has no relations or they cannot be read, which is told elsewhere. */
    List<Relation> relationsOf(String part) throws IOException {
        List<Relation> known = relations.get(part);
        if (known == null) {
            known = readRelations(part);
            relations.put(part, known);
        }
        return known;
    }

    /** The parts that the package says are the document itself, and the one that it is by custom. */
    Set<String> mains(String custom) throws IOException {
        Set<String> mains = new LinkedHashSet<>();
        for (Relation relation : relationsOf(ROOT)) {
            if (relation.type().equals("officeDocument") && !relation.outside()) {
                mains.add(relation.target());
            }
        }
        mains.add(custom);
        mains.removeIf(main -> zip.getEntry(main) == null);
        return mains;
    }

    /** The part that another names by a type of relation, else the one that it is by custom. */
    String partOf(String part, String type, String custom) throws IOException {
        return relationsOf(part).stream()
                .filter(relation -> relation.type().equals(type) && !relation.outside())
                .map(Relation::target)
                .findFirst()
                .orElse(custom);
    }

    private List<Relation> readRelations(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        if (zip.getEntry(name) == null) {
            return List.of();
        }
        List<Relation> found = new ArrayList<>();
        try (InputStream content = open(name);
                XmlSteps xml = steps(content)) {
            while (xml.nextElement()) {
                if (xml.element().equals("Relationship")) {
                    found.add(relation(xml, part));
                }
            }
        } catch (XMLStreamException broken) {
            return found;
        }
        return found;
    }

    private static Relation relation(XmlSteps xml, String part) {
        boolean outside = xml.attribute("TargetMode").equalsIgnoreCase("External");
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        return new Relation(
                xml.attribute("Id"),
                type.substring(type.lastIndexOf('/') + 1),
                outside ? target : resolved(part, target),
                outside);
    }

    private static String resolved(String part, String target) {
        try {
            return URI.create("/" + part.replace(" ", "%20"))
                    .resolve(target.replace(" ", "%20"))
                    .getPath()
                    .substring(1);
        } catch (IllegalArgumentException | IndexOutOfBoundsException odd) {
            return target;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
