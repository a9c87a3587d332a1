package org.daylight.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTests {

    /** Tables whose rows are compared with each other; on a phone they scroll in their frame. */
    private static final List<String> READ_IN_COLUMNS = List.of("series.jte", "finding.jte", "ledger.jte");

    @Test
    void templates_hold_no_words_of_their_own() {
        assertThat(findings(TemplateGate::visibleWords)).isEmpty();
    }

    @Test
    void templates_hold_no_inline_style_and_no_inline_script() {
        assertThat(findings(TemplateGate::inlineCode)).isEmpty();
    }

    @Test
    void every_cell_in_a_list_of_records_names_its_column() {
        assertThat(findings(TemplateGate::namelessCells))
                .filteredOn(found -> READ_IN_COLUMNS.stream().noneMatch(found::contains))
                .isEmpty();
    }

    @Test
    void a_cell_without_the_name_of_its_column_is_found() {
        String head = "<table class=\"table records\"><thead><tr><th scope=\"col\">${a}</th></tr></thead><tbody><tr>";

        assertThat(TemplateGate.namelessCells(head + "<td>1</td></tr></tbody></table>"))
                .isNotEmpty();
        assertThat(TemplateGate.namelessCells(head + "<td data-head=\"${a}\">1</td></tr></tbody></table>"))
                .isEmpty();
        assertThat(TemplateGate.namelessCells("<div class=\"scroll\"><table class=\"rows\"></table></div>"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>欢迎</p>",
                "<p>Welcome</p>",
                "@if(page.isElder())<p>Welcome</p>@endif",
                "@template.layout.portal(page = page, content = @`<p>Welcome</p>`)",
                "<img src=\"/a.png\" alt=\"Seal\">",
                "<input name=\"q\" placeholder=\"关键词\">",
                "<nav aria-label=\"Menu\"></nav>",
                "<input type=\"submit\" value=\"提交\">"
            })
    void a_word_in_a_template_is_found(String template) {
        assertThat(TemplateGate.visibleWords(template)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>${page.text(\"portal.nav.home\")}</p>",
                "@import org.daylight.web.Page\n@param Page page\n<%-- Notes are free. --%>",
                "@for(var each : List.of(\"one\", \"two\"))<li>${each}</li>@endfor",
                "<a href=\"/sign-in\" aria-current=\"page\">&middot; · ${name}</a>",
                "@template.parts.field(name = \"username\", label = page.text(\"sign-in.name\"))",
                "<input type=\"radio\" name=\"kind\" value=\"NATURAL_PERSON\">"
            })
    void what_is_computed_or_meant_for_machines_is_not_a_word(String template) {
        assertThat(TemplateGate.visibleWords(template)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style=\"color:red\"></p>",
                "<style>p{}</style>",
                "<button onclick=\"go()\"></button>",
                "<script>go()</script>",
                "<script src=\"https://example.org/a.js\"></script>",
                "<a href=\"javascript:go()\"></a>"
            })
    void inline_code_in_a_template_is_found(String template) {
        assertThat(TemplateGate.inlineCode(template)).isNotEmpty();
    }

    private static List<String> findings(Function<String, List<String>> gate) {
        return SourceTree.templates().stream()
                .flatMap(file ->
                        gate.apply(SourceTree.read(file)).stream().map(found -> SourceTree.name(file) + ": " + found))
                .toList();
    }
}
