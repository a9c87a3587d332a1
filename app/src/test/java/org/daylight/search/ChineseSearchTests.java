package org.daylight.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.daylight.search.SearchHit.Fragment;
import org.daylight.search.SearchResults.Match;
import org.daylight.system.DaylightSettings;
import org.daylight.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseSearchTests {

    private static final LocalDate FRI_2026_09_25 = LocalDate.of(2026, 9, 25);
    private static LuceneIndex index;

    @BeforeAll
    static void some_documents_are_public() {
        index = new LuceneIndex(
                new DaylightSettings(TestDatabase.temporaryFolder(), null, null, null, "international", false));
        put("fund", "住房公积金提取办理指南", "职工购买自住住房，可以申请提取住房公积金账户内的余额。");
        put("loan", "住房公积金贷款额度调整", "双缴存职工家庭最高贷款额度调整为八十万元。");
        put("request", "依申请公开办理流程", "公民可以当面、邮寄、网上提出申请。");
        put("bureau", "明湖区人力资源和社会保障局工作时间", "工作日上午八点半至十二点。");
        put("penalty", "行政处罚自由裁量基准", "市场监督管理局印发。");
        put("number", "关于公布规范性文件清理结果的决定", "现予公布。", "明政发〔2026〕14号", "DL0000018/2026-00318");
        put("mention", "转发文件清单", "收到明政发〔2026〕14号等三件文件。");
        put("rare", "𠮷祥里社区更名公告", "𠮷祥里社区自即日起使用新名称 🌊。");
        put("clinic", "区属医院停诊安排", "国庆期间门诊时间表。");
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static void put(String key, String title, String text, String... numbers) {
        index.put(new SearchDocument(
                key, "item", 1, "/items/" + key, title, text, List.of(numbers), List.of(), "owner-a", FRI_2026_09_25));
    }

    private static List<String> found(String words) {
        return index.search(SearchQuery.of(words)).hits().stream()
                .map(SearchHit::key)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "住房公积金提取, fund",
        "公积金提取, fund",
        "依申请公开, request",
        "社保局, bureau",
        "人社局, bureau",
        "行政处罚, penalty",
        "市监局, penalty",
        "明政发〔2026〕14号, number",
        "明政发[2026]14号, number",
        "明政发（2026）14号, number",
        "DL0000018/2026-00318, number",
        "𠮷祥里, rare",
        "𠮷, rare",
        "🌊, rare",
        "停诊, clinic",
        "ＤＬ0000018/2026-00318, number"
    })
    void what_people_type_finds_what_they_mean_first(String words, String expected) {
        assertThat(found(words)).first().isEqualTo(expected);
    }

    @Test
    void a_word_that_is_asked_for_excludes_documents_without_it() {
        assertThat(found("住房公积金提取")).containsExactly("fund");
        assertThat(found("依申请公开")).containsExactly("request");
    }

    @Test
    void a_document_that_only_mentions_a_number_comes_after_the_one_that_bears_it() {
        assertThat(found("明政发〔2026〕14号")).containsExactly("number", "mention");
    }

    @Test
    void a_whole_sentence_finds_what_holds_most_of_its_words() {
        SearchResults results = index.search(SearchQuery.of("我想提取住房公积金账户的余额买房"));

        assertThat(results.match()).isEqualTo(Match.MOST_WORDS);
        assertThat(results.hits()).first().extracting(SearchHit::key).isEqualTo("fund");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "？！", "\"*:()[]{}~^\\/&&||", "。。。", "\u0000", "〔〕"})
    void nothing_but_punctuation_finds_nothing_and_says_so(String words) {
        assertThat(index.search(SearchQuery.of(words)).match()).isEqualTo(Match.NO_WORDS);
    }

    @Test
    void nothing_that_can_be_typed_makes_the_search_fail() {
        Random random = new Random(20260925);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                typed.append(
                        switch (random.nextInt(4)) {
                            case 0 -> Character.toString(random.nextInt(0x20, 0x7F));
                            case 1 -> Character.toString(random.nextInt(0x4E00, 0x9FA5));
                            case 2 -> Character.toString((char) random.nextInt(0xD800, 0xE000));
                            default -> Character.toString(random.nextInt(Character.MAX_CODE_POINT));
                        });
            }
            String words = typed.toString();
            assertThatCode(() -> index.search(SearchQuery.of(words).after(words)))
                    .as(words)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void the_words_sought_are_marked_and_the_text_stays_whole() {
        SearchHit hit = index.search(SearchQuery.of("公积金提取")).hits().getFirst();

        assertThat(hit.title().stream().map(Fragment::text).reduce("", String::concat))
                .isEqualTo("住房公积金提取办理指南");
        assertThat(hit.title()).first().isEqualTo(new Fragment("住房公积金提取", true));
    }

    @Test
    void a_synonym_is_marked_whole_and_no_single_character_of_it_elsewhere() {
        put("staff", "关于人员招录的通知", "由区人力资源和社会保障局组织，人人可以报名。");

        List<SearchHit> hits = index.search(SearchQuery.of("社保局")).hits();

        assertThat(hits).extracting(SearchHit::key).contains("staff");
        assertThat(hits.stream().flatMap(hit -> hit.excerpt().stream()).filter(Fragment::marked))
                .extracting(Fragment::text)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).hasSizeGreaterThan(1));
    }

    @Test
    void every_page_is_different_and_all_pages_together_hold_every_match_once() {
        LuceneIndex many = new LuceneIndex(
                new DaylightSettings(TestDatabase.temporaryFolder(), null, null, null, "international", false));
        for (int n = 0; n < 57; n++) {
            many.put(new SearchDocument(
                    "d" + n,
                    "item",
                    1,
                    "/items/d" + n,
                    "食品安全抽检公告",
                    "第" + n + "期",
                    List.of(),
                    List.of(),
                    "owner-" + n % 3,
                    FRI_2026_09_25.minusDays(n % 5)));
        }
        Set<String> seen = new HashSet<>();
        List<Integer> sizes = new ArrayList<>();
        String next = null;
        do {
            SearchResults page = many.search(SearchQuery.of("食品安全").after(next));
            assertThat(page.total()).isEqualTo(57);
            page.hits().forEach(hit -> assertThat(seen.add(hit.key())).isTrue());
            sizes.add(page.hits().size());
            next = page.next();
        } while (next != null);
        assertThat(sizes).containsExactly(20, 20, 17);
        assertThat(many.search(SearchQuery.of("食品安全").ofOwner("owner-1")).total())
                .isEqualTo(19);
        assertThat(many.search(SearchQuery.of("食品安全").ofOwner("owner-1")).owners())
                .hasSize(3);
        assertThat(many.search(SearchQuery.of("食品安全").between(FRI_2026_09_25, null))
                        .total())
                .isEqualTo(12);
        many.close();
    }
}
