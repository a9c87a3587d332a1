package org.daylight.rules.law;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.daylight.rules.golden.GoldenFiles;

/** Which type carries out which article, and which tests prove it: the page {@code docs/law/coverage.md}. */
final class LawCoverage {

    private final Map<ArticleRef, Entry> entries = new LinkedHashMap<>();

    /** What stands behind one article. */
    record Entry(String chinese, String english, Set<String> types, Set<String> tests, Set<String> golden) {

        boolean isProven() {
            return !types.isEmpty() && !(tests.isEmpty() && golden.isEmpty());
        }
    }

    static LawCoverage of(List<String> inScope) {
        LawCoverage coverage = new LawCoverage();
        for (String line : inScope) {
            if (!line.startsWith("#")) {
                String[] parts = line.split("\\|");
                coverage.entries.put(
                        article(parts[0]),
                        new Entry(parts[1], parts[2], new TreeSet<>(), new TreeSet<>(), new TreeSet<>()));
            }
        }
        JavaClasses all = new ClassFileImporter().importPackages("org.daylight.rules");
        all.stream().sorted((a, b) -> a.getName().compareTo(b.getName())).forEach(coverage::add);
        GoldenFiles.all().forEach(coverage::add);
        return coverage;
    }

    Map<ArticleRef, Entry> entries() {
        return entries;
    }

    private static ArticleRef article(String notation) {
        return ArticleRef.parse(notation.endsWith(" 0") ? notation.substring(0, notation.length() - 2) : notation);
    }

    private void add(JavaClass type) {
        boolean isTest = type.getSimpleName().endsWith("Tests");
        if (type.isAnnotatedWith(Cites.class)) {
            cite(type.getAnnotationOfType(Cites.class), type.getSimpleName(), isTest);
        }
        for (JavaMethod method : type.getMethods()) {
            if (method.isAnnotatedWith(Cites.class)) {
                cite(method.getAnnotationOfType(Cites.class), type.getSimpleName(), isTest);
            }
        }
    }

    private void cite(Cites cites, String name, boolean isTest) {
        Arrays.stream(cites.value()).map(ArticleRef::parse).forEach(article -> {
            Entry entry = entries.get(article.wholeArticle());
            if (entry != null) {
                (isTest ? entry.tests : entry.types).add(name);
            }
        });
    }

    private void add(Path file) {
        for (ArticleRef article : GoldenFiles.cites(file)) {
            Entry entry = entries.get(article.wholeArticle());
            if (entry != null) {
                entry.golden.add(file.getFileName().toString());
            }
        }
    }

    String page() {
        StringBuilder page = new StringBuilder("""
                # Law, code, tests

                Generated from the citations in the code; do not edit. `./mvnw -pl rules test -Dtest=LawCoverageTests \
                -Ddaylight.coverage.write=true` writes it anew.
                每一条规定由哪些类型实现、由哪些测试证明；根据代码中的引注生成，请勿手工修改。

                | Article 条文 | What it settles 内容 | Types 类型 | Tests 测试 | Golden cases 范例 |
                | --- | --- | --- | --- | --- |
                """);
        entries.forEach((article, entry) -> page.append("| ")
                .append(article.chinese())
                .append(" | ")
                .append(entry.chinese)
                .append("<br>")
                .append(entry.english)
                .append(" | ")
                .append(code(entry.types))
                .append(" | ")
                .append(code(entry.tests))
                .append(" | ")
                .append(entry.golden.isEmpty() ? "" : Integer.toString(entry.golden.size()))
                .append(" |\n"));
        long proven = entries.values().stream().filter(Entry::isProven).count();
        page.append("\n%d of %d articles in scope are carried out by a type and proven by a test.\n"
                .formatted(proven, entries.size()));
        return page.toString();
    }

    private static String code(Set<String> names) {
        return names.stream()
                .map(name -> "`" + name + "`")
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
