package org.daylight.workbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.daylight.annualreport.ExportKind;
import org.daylight.audit.Deed;
import org.daylight.files.FindingKind;
import org.daylight.organisation.OrganProfileRevised;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/** What officials read of the details of the trail, of today's entries and of earlier ones. */
class DetailWordsTests {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private final ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();
    private final DetailWords chinese = new DetailWords(messages, Locale.SIMPLIFIED_CHINESE);
    private final DetailWords english = new DetailWords(messages, Locale.ENGLISH);

    DetailWordsTests() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            messages.setBasenames(files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.contains("_en"))
                    .map(name -> "classpath:messages/" + name.replace(".properties", ""))
                    .toArray(String[]::new));
        }
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sign-in | STAFF | 工作人员入口 | door of staff
            sign-in | STAFF failure 1 | 工作人员入口，连续第 1 次失败 | door of staff, failure 1 in a row
            sign-in | APPLICANT locked after 5 failures | 申请人入口，连续失败 5 次，已锁定 | door of applicants, locked after 5 failures in a row
            sign-in | STAFF while locked | 工作人员入口，锁定期间尝试登录 | door of staff, tried while locked
            sign-in.code | wrong | 口令不正确 | wrong code
            account.second-factor-removed | locked | 锁定期间尝试 | tried while locked
            sign-out.elsewhere | 2 sessions | 结束 2 个会话 | 2 sessions ended
            backup.made | 3149 rows | 共 3149 行数据 | 3149 rows
            backup.made | 3149 rows, 12 files | 共 3149 行数据、12 个文件 | 3149 rows, 12 files
            account.role-granted | CLERK:OWN_ORGAN | 部门经办人（本机关） | clerk (own organ)
            account.role-withdrawn | CLERK | 部门经办人 | clerk
            item.submit | version 2 | 第 2 版 | version 2
            reports.exported | csv | csv 格式 | as csv
            file.destroyed | export expired | 导出文件已过保存期限 | the exported file has expired
            export.ordered | observatory-ranking {as=xlsx, year=2025} | 年度各机关比较 | *
            audit.exported | AuditFilter[from=null, until=null, subject=null, action=null, object=null] | 全部记录 | all entries
            audit.resumed | entries=9; findings=2; first=3:CHANGED 0:NOTE_MISSING; reason=已查明 | 核对 9 条，异常 2 处（第 3 条：内容被改动、第 0 条：库外记录封存点的文件不见了，或者缺少应有的封存点）。查明情况：已查明 | *
            request.Signed | 2026-09-25 | 2026-09-25 | 2026-09-25
            organ.renamed | 3 files | 3 files | 3 files
            thing.of-an-older-version | wrong | wrong | wrong
            """)
    void a_detail_is_told_in_words_and_an_unknown_one_as_it_stands(
            String action, String detail, String inChinese, String inEnglish) {
        Deed deed = Deed.done("account:a", action, "x", detail);
        assertThat(chinese.of(deed)).isEqualTo(inChinese);
        if (!inEnglish.equals("*")) {
            assertThat(english.of(deed)).isEqualToIgnoringCase(inEnglish);
        }
        assertThat(deed.detail()).as("what is stored stays").isEqualTo(detail);
    }

    @Test
    void a_refusal_is_told_as_the_person_was_told() {
        for (String key : List.of("account.password.present-wrong", "account.refused.not-permitted")) {
            Deed deed = Deed.refused("account:a", "account.opened", "account:b", key);
            assertThat(chinese.of(deed)).isEqualTo(messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE));
        }
        assertThat(chinese.of(Deed.refused("system", "backup.made", "backup", "backup.failure.full")))
                .isNotEqualTo("backup.failure.full")
                .doesNotContain("{", "…");
        assertThat(chinese.of(Deed.refused("a", "account.opened", "b", "gone.with-an-older-version")))
                .isEqualTo("gone.with-an-older-version");
    }

    @Test
    void every_kind_aspect_and_format_that_can_stand_there_has_words() {
        for (FindingKind kind : FindingKind.values()) {
            assertThat(chinese.of(Deed.done("a", "request.file-cleared", "request:1", "file:7 " + kind.name())))
                    .startsWith("附件 7：")
                    .doesNotContain(kind.name());
        }
        for (OrganProfileRevised.Aspect aspect : OrganProfileRevised.Aspect.values()) {
            String detail = aspect.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(chinese.of(Deed.done("a", "organ.profile-revised", "organ:1", detail)))
                    .isNotEqualTo(detail);
        }
        for (ExportKind kind : ExportKind.values()) {
            assertThat(chinese.of(Deed.done("a", "reports.exported", "report:1", kind.id())))
                    .isNotEqualTo(kind.id());
        }
    }
}
