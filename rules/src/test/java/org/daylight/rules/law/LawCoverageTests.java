package org.daylight.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LawCoverageTests {

    private static final Path PAGE = Path.of("..", "docs", "law", "coverage.md");

    @Test
    void every_article_in_scope_is_carried_out_by_a_type_and_proven_by_a_test() {
        for (Map.Entry<ArticleRef, LawCoverage.Entry> one :
                LawCoverage.of(inScope()).entries().entrySet()) {
            assertThat(one.getValue().types()).as("types of %s", one.getKey()).isNotEmpty();
            assertThat(one.getValue().isProven())
                    .as("a test of %s", one.getKey())
                    .isTrue();
        }
    }

    @Test
    void the_page_says_what_the_code_says() throws IOException {
        String page = LawCoverage.of(inScope()).page();
        if (Boolean.getBoolean("daylight.coverage.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).exists();
        assertThat(Files.readString(PAGE))
                .as("docs/law/coverage.md is stale: run with -Ddaylight.coverage.write=true")
                .isEqualTo(page);
    }

    @Test
    void an_article_without_a_test_would_be_noticed() {
        LawCoverage coverage = LawCoverage.of(List.of("OGI 1|立法目的|Purpose"));
        assertThat(coverage.entries().values())
                .singleElement()
                .satisfies(unproven -> assertThat(unproven.isProven()).isFalse());
    }

    private static List<String> inScope() {
        try {
            return Files.readAllLines(Path.of(
                    LawCoverageTests.class.getResource("/law/in-scope.txt").toURI()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
