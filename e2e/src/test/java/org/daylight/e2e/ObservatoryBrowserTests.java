package org.daylight.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.daylight.e2e.Staff.Person;
import org.junit.jupiter.api.Test;

/** An officer imports published reports, looks at what is wrong with them, puts a reading right and writes a letter. */
class ObservatoryBrowserTests {

    private static final String BODY = "云台山县";
    private static final Path REPORTS = Installation.ROOT.resolve("app/src/main/resources/demo/reports");

    @Test
    void reports_are_imported_examined_corrected_compared_and_answered_with_a_letter() throws IOException {
        try (Visitor officer = Visitor.named("observatory")) {
            officer.signIn(staff("wang-min"));
            importThree(officer);
            String report = openReport(officer);
            correct(officer, report);
            compare(officer, report);
            takeLetter(officer, report);
            assertThat(officer.faults()).isEmpty();
        }
    }

    @Test
    void without_script_every_chart_is_a_table_with_a_sentence() {
        try (Visitor supervisor = Visitor.withoutScript("observatory-plain")) {
            supervisor.signIn(staff("qian-wei"));
            Page page = supervisor.open("/workbench/observatory/bodies").page();
            page.click("main th[scope=row] a");
            page.waitForURL("**/series**");
            assertThat(page.locator("figure.chart table").count()).isPositive();
            assertThat(page.locator("figure.chart figcaption").first().innerText())
                    .contains("年");
            assertThat(page.locator("figure.chart canvas").count()).isZero();
            supervisor.picture("series", Visitor.DESK);
            assertThat(supervisor.faults()).isEmpty();
        }
    }

    private static void importThree(Visitor officer) throws IOException {
        Page page = officer.open("/workbench/observatory").look("list").page();
        officer.open("/workbench/observatory/imports").look("imports");
        FilePayload[] files = new FilePayload[3];
        for (int i = 0; i < files.length; i++) {
            int year = 2022 + i;
            files[i] = new FilePayload(BODY + year + ".txt", "text/plain", text(year));
        }
        page.setInputFiles("#files", files);
        page.click("form.form .btn");
        page.waitForURL("**/imports/*");
        page.waitForSelector("progress[value='3']");
        officer.look("import");
        assertThat(page.locator("main tbody .tag.ok").count()).isEqualTo(3);
    }

    private static byte[] text(int year) throws IOException {
        return Files.readString(REPORTS.resolve("body-1-" + year + ".txt"))
                .replace("青禾区", BODY)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String openReport(Visitor officer) {
        Page page = officer.page();
        page.click("main tbody tr:nth-child(2) td a");
        page.waitForURL("**/reports/*");
        officer.look("report");
        officer.lookInTheDark("report");
        officer.onPaper(() -> officer.picture("report-paper", Visitor.DESK));
        assertThat(page.locator("#c-T3-carried_in-natural_person .flag").count())
                .isPositive();
        assertThat(page.locator("a.quoted").count()).isPositive();
        page.click("#c-T3-carried_in-natural_person .flag");
        assertThat(page.url()).contains("#f");
        page.click("li:target .whither");
        assertThat(page.url()).contains("#c-T3-carried_in");
        return page.url().replaceFirst("#.*", "");
    }

    private static void correct(Visitor officer, String report) {
        Page page = officer.page();
        page.navigate(report);
        page.click("button[name=cells]");
        page.click("#c-T3-carried_in-natural_person .figure");
        page.waitForSelector("#reason");
        officer.look("cell");
        page.fill("#value", "5");
        page.fill("#reason", "原件该格为 5。");
        page.click("form.form .btn");
        page.waitForURL("**/reports/*");
        officer.look("corrected");
        assertThat(page.locator("#c-T3-carried_in-natural_person .figure.CORRECTED")
                        .innerText())
                .isEqualTo("5");
        assertThat(page.innerText("main")).contains("原件该格为 5。");
    }

    private static void compare(Visitor officer, String report) {
        Page page = officer.page();
        page.navigate(report);
        page.selectOption("#right", new SelectOption().setIndex(0));
        page.click("form.filter .btn");
        page.waitForURL("**/comparison**");
        page.waitForSelector("figure.chart canvas");
        officer.look("comparison");
        page.navigate(report);
        page.click("form.filter a.btn");
        page.waitForURL("**/series**");
        page.waitForSelector("figure.chart canvas");
        officer.look("series");
        officer.lookInTheDark("series");
        officer.open("/workbench/observatory/ranking?year=2023");
        page.waitForSelector("figure.chart canvas");
        officer.look("ranking");
        officer.open("/workbench/observatory/bodies").look("bodies");
    }

    private static void takeLetter(Visitor officer, String report) throws IOException {
        Page page = officer.page();
        page.navigate(report);
        Download letter = page.waitForDownload(() -> page.click("a[href$='/exports/letter']"));
        assertThat(letter.suggestedFilename()).endsWith(".docx").contains(BODY);
        byte[] head = Files.readAllBytes(letter.path());
        assertThat(IntStream.range(0, 2).mapToObj(i -> (char) head[i]).toList()).isEqualTo(List.of('P', 'K'));
    }

    private static Person staff(String name) {
        return Installation.running().staff().named(name);
    }
}
