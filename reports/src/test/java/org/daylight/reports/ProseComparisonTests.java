package org.daylight.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daylight.reports.comparing.Passage;
import org.daylight.reports.comparing.Passage.FigureChange;
import org.daylight.reports.comparing.Passage.Kind;
import org.daylight.reports.comparing.Passage.Span.Change;
import org.daylight.reports.comparing.ProseComparison;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ProseComparisonTests {

    private static final String STEADY = "区政务服务大厅设置政府信息查阅点，配备自助终端和专职引导人员，免费提供复印服务。";
    private static final String TRAINING = "全年组织业务培训3次，培训工作人员126人次，实现各部门、各街道全覆盖。";
    private static final String GONE = "建立信息发布前保密审查台账，由各科室负责人逐件签字确认并按月归档备查。";
    private static final String NEW = "开设“政策问答”专栏，梳理高频事项，邀请业务骨干录制讲解短片，方便群众随时点播。";

    private static Report report(int year, List<String> overview, List<String> problems) {
        String text = """
                云州市明湖区人民政府%1$d年政府信息公开工作年度报告
                根据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告。本报告所列数据的统计期限为%1$d年1月1日至%1$d年12月31日。
                一、总体情况
                %2$s
                五、存在的主要问题及改进情况
                %3$s
                """.formatted(year, String.join("\n", overview), String.join("\n", problems));
        return SampleText.readOne(text);
    }

    private static ProseComparison compare(List<String> older, List<String> newer) {
        return ProseComparison.of(report(2022, older, List.of()), report(2023, newer, List.of()));
    }

    private static List<String> kinds(ProseComparison comparison, String heading) {
        return comparison.sections().stream()
                .filter(section -> section.heading().equals(heading))
                .flatMap(section -> section.passages().stream())
                .map(passage -> passage.kind() + (passage.moved() ? " moved" : ""))
                .toList();
    }

    private static String without(Passage passage, Change left) {
        return passage.spans().stream()
                .filter(span -> span.change() != left)
                .map(Passage.Span::text)
                .collect(Collectors.joining());
    }

    @Test
    void paragraphs_are_the_same_added_removed_or_changed_in_reading_order() {
        ProseComparison comparison =
                compare(List.of(STEADY, GONE, TRAINING), List.of(STEADY, TRAINING.replace("3次", "5次"), NEW));

        assertThat(kinds(comparison, "一、总体情况")).containsExactly("SAME", "REMOVED", "CHANGED", "ADDED");
    }

    @Test
    void a_changed_figure_in_equal_words_is_told_with_both_values_and_places() {
        ProseComparison comparison = compare(
                List.of(STEADY, TRAINING),
                List.of(STEADY, TRAINING.replace("3次", "5次").replace("126", "1,180")));

        assertThat(comparison.figures())
                .extracting(FigureChange::before, FigureChange::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("3", "5"),
                        org.assertj.core.groups.Tuple.tuple("126", "1,180"));
        assertThat(comparison.figures().getFirst().left()).isEqualTo(new Place(5));
        assertThat(comparison.figures().getFirst().sentence()).startsWith("全年组织业务培训5次");
    }

    @Test
    void the_year_of_the_report_is_no_changed_figure_and_neither_is_another_way_to_write_one() {
        ProseComparison comparison = compare(
                List.of("2022年通过网站主动公开政府信息12345条，全部按时更新，未发生泄密事件。"),
                List.of("2023年通过网站主动公开政府信息１２，３４５条，全部按时更新，未发生泄密事件。"));

        assertThat(comparison.figures()).isEmpty();
        assertThat(kinds(comparison, "一、总体情况")).containsExactly("CHANGED");
    }

    @Test
    void a_figure_between_other_words_is_another_figure() {
        ProseComparison comparison = compare(
                List.of("本年度收到来信47件，均由信访部门转办，已全部在规定期限内回复来信人并归档。"), List.of("本年度组织开放日活动9场，邀请代表参观，已全部在规定期限内回复来信人并归档。"));

        assertThat(comparison.figures()).isEmpty();
    }

    @Test
    void spans_without_what_went_are_the_newer_text_and_without_what_came_the_older() {
        String before = "强化队伍建设，配备专职人员4名，定期开展业务培训和交流活动，不断提高工作水平。各单位落实到人。";
        String after = "强化队伍建设，配备专兼职人员6名，每季度开展业务培训和考核，不断提高工作质效。各单位均落实到人、到岗。";
        Passage passage = compare(List.of(STEADY, before), List.of(STEADY, after)).passages().stream()
                .filter(p -> p.kind() == Kind.CHANGED
                        && Objects.requireNonNull(p.right()).text().startsWith("强化"))
                .findFirst()
                .orElseThrow();

        assertThat(without(passage, Change.REMOVED)).isEqualTo(after);
        assertThat(without(passage, Change.ADDED)).isEqualTo(before);
        assertThat(passage.spans())
                .filteredOn(Passage.Span::figure)
                .extracting(Passage.Span::text)
                .containsExactly("4", "6");
    }

    @Test
    void a_paragraph_that_changed_its_place_has_moved_and_is_neither_added_nor_removed() {
        ProseComparison within = compare(List.of(STEADY, GONE, TRAINING), List.of(TRAINING, STEADY, GONE));
        ProseComparison across = ProseComparison.of(
                report(2022, List.of(STEADY, GONE), List.of(TRAINING)),
                report(2023, List.of(STEADY), List.of(TRAINING, GONE)));

        assertThat(kinds(within, "一、总体情况")).containsExactlyInAnyOrder("SAME moved", "SAME", "SAME");
        assertThat(kinds(across, "五、存在的主要问题及改进情况")).containsExactly("SAME", "SAME moved");
        assertThat(across.count(Kind.ADDED) + across.count(Kind.REMOVED)).isZero();
        assertThat(across.repetition().shareWithoutFixed()).isEqualByComparingTo("100");
    }

    @Test
    void sections_are_aligned_by_what_they_are_about_not_by_their_number() {
        Report older = SampleText.readOne("""
                云州市明湖区人民政府2017年政府信息公开工作年度报告
                一、概述
                %s
                二、政府信息公开存在的主要问题和改进措施
                %s
                """.formatted(STEADY, GONE));
        ProseComparison comparison = ProseComparison.of(older, report(2023, List.of(STEADY), List.of(GONE)));

        assertThat(kinds(comparison, "一、总体情况")).containsExactly("SAME");
        assertThat(kinds(comparison, "五、存在的主要问题及改进情况")).containsExactly("SAME");
        assertThat(comparison.sections())
                .filteredOn(s -> s.heading().startsWith("五"))
                .allSatisfy(s ->
                        assertThat(Objects.requireNonNull(s.left()).number()).isEqualTo(2));
    }

    @Test
    void lines_broken_by_a_page_are_one_paragraph() {
        ProseComparison comparison =
                compare(List.of(STEADY + TRAINING), List.of(STEADY, "全年组织业务培训3次，培训工作人员126人次，", "实现各部门、各街道全覆盖。"));

        assertThat(comparison.repetition().share()).isEqualByComparingTo("100");
        assertThat(comparison.figures()).isEmpty();
    }

    @Test
    void repetition_counts_letters_of_repeated_sentences_whatever_their_figures() {
        ProseComparison comparison = compare(List.of(STEADY, TRAINING), List.of(TRAINING.replace("126", "98"), NEW));

        int repeated = letters(TRAINING);
        int free = repeated + letters(NEW);
        assertThat(comparison.repetition().letters() - comparison.repetition().fixedLetters())
                .isEqualTo(free);
        assertThat(comparison.repetition().shareWithoutFixed())
                .isEqualByComparingTo(BigDecimal.valueOf(Math.round(1000.0 * repeated / free), 1));
    }

    private static int letters(String text) {
        return (int) text.codePoints().filter(c -> Character.isLetter(c)).count();
    }

    @Test
    void legally_fixed_sentences_are_counted_apart() {
        ProseComparison comparison = compare(List.of(GONE), List.of(NEW));

        assertThat(comparison.repetition().share()).isGreaterThan(BigDecimal.valueOf(40));
        assertThat(comparison.repetition().shareWithoutFixed()).isEqualByComparingTo("0");
        assertThat(comparison.repetition().fixedRepeated())
                .isEqualTo(comparison.repetition().fixedLetters())
                .isPositive();
    }

    @Test
    void a_sentence_that_shares_only_the_name_of_a_law_is_not_repeated() {
        ProseComparison comparison = compare(
                List.of("认真贯彻《中华人民共和国政府信息公开条例》，成立领导小组。"),
                List.of("街道干部学习《中华人民共和国政府信息公开条例》后撰写心得体会四十余篇并在内网展播交流，评选优秀作品予以通报。"));

        assertThat(comparison.repetition().shareWithoutFixed()).isEqualByComparingTo("0");
    }

    @Test
    void a_sentence_mended_in_one_place_is_repeated_but_for_the_mended_letters() {
        String mended = STEADY.replace("免费", "全程无偿");
        ProseComparison comparison = compare(List.of(STEADY), List.of(mended));

        int free = comparison.repetition().letters() - comparison.repetition().fixedLetters();
        int repeated =
                comparison.repetition().repeated() - comparison.repetition().fixedRepeated();
        assertThat(free - repeated).isEqualTo("全程无偿".length());
    }

    @Test
    void a_report_compared_with_itself_is_repeated_wholly() {
        Report report = report(2023, List.of(STEADY, TRAINING, TRAINING, "一是" + NEW), List.of(GONE));
        ProseComparison comparison = ProseComparison.of(report, report);

        assertThat(comparison.passages()).allSatisfy(p -> assertThat(p.kind()).isEqualTo(Kind.SAME));
        assertThat(comparison.repetition().share()).isEqualByComparingTo("100");
    }

    @Test
    void a_report_without_prose_has_no_share() {
        Report empty = new Report(
                new Report.Origin("leer", 1, 1, 1),
                new Report.Identity(null, null, null, null),
                ReportFormat.REPORT_2021,
                false,
                new java.util.LinkedHashMap<>(),
                List.of(),
                List.of());

        assertThat(ProseComparison.of(empty, empty).repetition().share()).isNull();
        assertThat(ProseComparison.of(report(2022, List.of(STEADY), List.of()), empty)
                        .count(Kind.REMOVED))
                .isPositive();
    }

    @Test
    void a_megabyte_of_text_in_any_order_is_compared_in_seconds() {
        Random random = new Random(5);
        List<String> sentences = IntStream.range(0, 9_000)
                .mapToObj(i -> sentence(random))
                .collect(Collectors.toCollection(java.util.ArrayList::new));
        Report older = report(2022, sentences, List.of());
        java.util.Collections.shuffle(sentences, random);
        Report newer = report(2023, sentences, List.of());
        Report oneParagraph = report(2023, List.of(String.join("", sentences)), List.of());

        ProseComparison shuffled =
                Assertions.assertTimeout(Duration.ofSeconds(30), () -> ProseComparison.of(older, newer));
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> ProseComparison.of(older, oneParagraph));
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> ProseComparison.of(oneParagraph, oneParagraph));

        assertThat(shuffled.repetition().share()).isEqualByComparingTo("100");
    }

    private static String sentence(Random random) {
        return random.ints(36, 0x4e00, 0x6000).mapToObj(Character::toString).collect(Collectors.joining()) + "。";
    }
}
