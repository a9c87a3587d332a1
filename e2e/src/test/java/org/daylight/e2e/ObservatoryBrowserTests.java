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
    void whose_report_it_is_and_which_names_are_of_one_body_is_said_by_a_person() throws IOException {
        try (Visitor officer = Visitor.named("observatory-names")) {
            officer.signIn(staff("wang-min"));
            hand(officer, file("乙" + BODY, 2022, "甲"), file("江北省乙" + BODY, 2023, "乙"), file("丙" + BODY, 2024, ""));
            officer.look("import-with-refusal");
            identify(officer);
            join(officer);
            assertThat(officer.faults()).isEmpty();
        }
    }

    @Test
    void many_versions_of_a_report_stand_folded_on_its_page() throws IOException {
        try (Visitor officer = Visitor.named("observatory-versions")) {
            officer.signIn(staff("wang-min"));
            FilePayload[] files = new FilePayload[5];
            for (int i = 0; i < files.length; i++) {
                String text = new String(text(2023), StandardCharsets.UTF_8).replace(BODY, "丁" + BODY);
                files[i] = new FilePayload(
                        "版本" + (i + 1) + ".txt",
                        "text/plain",
                        text.replace("19105", "1910" + i)
                                .replace("902", "90" + i)
                                .getBytes(StandardCharsets.UTF_8));
            }
            hand(officer, files);
            Page page = officer.page();
            page.click("main tbody tr:last-child td a");
            page.waitForURL("**/reports/*");
            assertThat(page.locator(".findings details table").count()).isBetween(1, 4);
            page.locator(".findings details summary").first().click();
            officer.look("report");
            officer.open("/workbench/observatory/bodies").look("bodies");
            assertThat(officer.faults()).isEmpty();
        }
    }

    private static FilePayload file(String body, int year, String mark) throws IOException {
        String text = new String(text(year), StandardCharsets.UTF_8).replace(BODY, body);
        boolean refused = mark.isEmpty();
        return new FilePayload(
                body + year + (refused ? ".png" : ".txt"),
                refused ? "image/png" : "text/plain",
                refused
                        ? new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}
                        : text.getBytes(StandardCharsets.UTF_8));
    }

    private static void hand(Visitor officer, FilePayload... files) {
        Page page = officer.open("/workbench/observatory/imports").page();
        page.setInputFiles("#files", files);
        page.click("form.form .btn");
        page.waitForURL("**/imports/*");
        page.waitForSelector("progress[value='" + files.length + "']");
    }

    private static void identify(Visitor officer) {
        Page page = officer.page();
        page.click("main tbody tr:nth-child(1) td a");
        page.waitForURL("**/reports/*");
        page.click("main a[href$='/identity']");
        page.waitForURL("**/identity");
        officer.look("identity");
        page.fill("#year", "2021");
        page.fill("#reason", "统计期限为 2021 年。");
        page.click("main form.form .btn");
        page.waitForURL("**/reports/*");
        assertThat(page.innerText("main")).contains("统计期限为 2021 年。");
        officer.look("identified");
        page.click("main a[href$='/identity']");
        page.fill("#why", "看错了。");
        page.click("main .findings .btn");
        page.waitForURL("**/reports/*");
        assertThat(page.innerText("main")).contains("看错了。");
    }

    private static void join(Visitor officer) {
        Page page = officer.open("/workbench/observatory/names").page();
        officer.look("names");
        String pair = "ul.pairs > li:has-text('江北省乙" + BODY + "')";
        page.fill(pair + " input[name=reason]", "全称与简称。");
        page.click(pair + " button[value=other]");
        page.waitForSelector("ol.findings >> text=全称与简称。");
        officer.look("names-joined");
        officer.open("/workbench/observatory/series?body=江北省乙" + BODY).look("series-of-joined");
        assertThat(page.innerText("main")).contains("X-CARRY");
        officer.open("/workbench/observatory/names");
        page.click("ol.findings details summary");
        page.fill("ol.findings details input[name=reason]", "不是一个县。");
        page.click("ol.findings details .btn");
        page.waitForSelector("text=还没有合并过名称。");
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
