package org.daylight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class LawCommandTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String line) {
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream complaints = new PrintStream(err, true, StandardCharsets.UTF_8);
        CommandLine commands = new CommandLine(CommandLine.Model.CommandSpec.create())
                .addSubcommand(new DueCommand(printed, complaints))
                .addSubcommand(new FeeCommand(printed, complaints))
                .addSubcommand(new CalendarCommand(printed, complaints));
        return commands.execute(line.split(" "));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_clock_is_told_day_by_day_with_articles() {
        assertThat(run("due --received 2026-09-07")).isZero();
        assertThat(printed())
                .contains("答复期限　2026-10-10（六）　《政府信息公开条例》第三十三条第二款")
                .contains("一次性告知补正期限　2026-09-16（三）　《政府信息公开条例》第三十条")
                .contains("中秋节放假（国办发明电〔2025〕7号）")
                .contains("调休上班（国办发明电〔2025〕7号），第20日，期限届满");
        assertThat(complained()).isEmpty();
    }

    @Test
    void the_json_holds_the_dates_and_the_whole_ledger() {
        assertThat(run("due --received 2026-01-26 --event consult-sent:2026-02-05:a --event opinion:2026-02-26:a"
                        + " --event extend:2026-02-27:10 --json"))
                .isZero();
        assertThat(printed())
                .startsWith("{\"state\":\"PROCESSING\",\"receivedOn\":\"2026-01-26\"")
                .contains("\"answerDue\":\"2026-03-27\",\"correctionDue\":\"2026-02-04\"")
                .contains("\"payDue\":null")
                .contains("{\"date\":\"2026-02-06\",\"day\":\"excluded\",\"n\":null,\"reason\":\"征求意见所需时间，不计入期限\","
                        + "\"article\":\"《政府信息公开条例》第三十三条第三款\"}")
                .contains("{\"date\":\"2026-03-01\",\"day\":\"rest\",\"n\":null")
                .contains("{\"date\":\"2026-03-27\",\"day\":\"counted\",\"n\":30,");
        assertThat(names(printed()))
                .containsSubsequence("state", "answerDue", "correctionDue", "payDue", "clocks", "ledger")
                .contains("date", "day", "n", "reason", "article");
    }

    @ParameterizedTest
    @CsvSource({
        "confirm:2026-03-04, 2026-04-01",
        "confirm:2026-03-03 confirm:2026-03-04, 2026-04-01",
        "correction-notice:2026-03-04 corrected:2026-03-10, 2026-04-08",
        "fee-notice:2026-03-04 paid:2026-03-10, 2026-04-08",
        "extend:2026-03-30:20, 2026-04-28",
        "consult-sent:2026-03-04 opinion:2026-03-10, 2026-04-03",
        "consult-sent:2026-03-04:甲 opinion:2026-03-10, 2026-04-03",
        "opinion:2026-03-10:甲 consult-sent:2026-03-04:甲, 2026-04-03"
    })
    void each_event_moves_the_answering_date_as_the_law_says(String events, String due) {
        StringBuilder line = new StringBuilder("due --json --received 2026-03-02");
        for (String event : events.split(" ")) {
            line.append(" --event ").append(event);
        }
        assertThat(run(line.toString())).isZero();
        assertThat(printed()).contains("\"answerDue\":\"" + due + "\"");
    }

    @Test
    void while_the_clock_stands_still_or_has_ended_no_date_is_made_up() {
        assertThat(run("due --received 2026-03-02 --event fee-notice:2026-03-04"))
                .isZero();
        assertThat(printed()).contains("停止计算").contains("申请人缴费期限　2026-04-01（三）");
        out.reset();
        assertThat(run("due --received 2026-03-02 --event withdraw:2026-03-04")).isZero();
        assertThat(printed()).contains("不再计算").contains("已撤回");
        out.reset();
        assertThat(run("due --received 2026-03-02 --event fee-notice:2026-03-04 --event fee-lapsed:2026-04-02 --json"))
                .isZero();
        assertThat(printed()).contains("\"state\":\"DEEMED_ABANDONED\"").contains("\"answerDue\":null");
    }

    @ParameterizedTest
    @CsvSource({
        "due --received 2026-02-30, 2026-02-30, 第三十一条",
        "due --received 2026-03-02 --event extend:2026-03-09:41, 41, 第三十三条第二款",
        "due --received 2026-03-02 --event extend:2026-03-09, 不是可以计算的数量, 第三十三条第二款",
        "due --received 2026-03-02 --event corrected:2026-03-09, 补正, 第三十条",
        "due --received 2026-03-02 --event withdraw:2026-02-27, 早于, 第四十五条",
        "due --received 2031-01-06, 2031, 全国年节及纪念日放假办法",
        "due --received 2026-03-02 --event fee-notice:2026-03-04 --event paid:2026-04-02, 2026-04-01, 第六条",
        "fee --earlier 3 --pages 30, 一种标准, 第三条",
        "fee --items 0, 不是可以计算的数量, 第四条",
        "fee --earlier x --items 1, 不是可以计算的数量, 第四条",
        "fee --pages -1, 不是可以计算的数量, 第五条",
        "calendar 2031, 2031, 全国年节及纪念日放假办法",
        "calendar abc, abc, 全国年节及纪念日放假办法"
    })
    void what_is_unlawful_or_impossible_is_refused_with_article_and_sentence(
            String line, String sentence, String article) {
        assertThat(run(line)).isEqualTo(2);
        assertThat(complained())
                .startsWith("不能办理：")
                .contains(sentence)
                .contains("依据：《")
                .contains(article);
        assertThat(printed()).isEmpty();
    }

    @Test
    void a_refusal_is_told_to_programs_too() {
        assertThat(run("due --json --received 2026-03-02 --event correction-notice:2026-03-04 --event"
                        + " corrected:2026-03-05 --event correction-notice:2026-03-06"))
                .isEqualTo(2);
        assertThat(printed())
                .contains("\"ground\":\"CORRECTION_ALREADY_ASKED\"")
                .contains("\"since\":\"2026-03-04\"")
                .contains("A correction was demanded on 2026-03-04.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "due --received 2026-03-02 --event dance:2026-03-04",
                "due --received 2026-03-02 --event extend",
                "due --received 2026-03-02 --event extend:2026-03-04:1:2",
                "fee",
                "due",
                "calendar"
            })
    void what_is_no_command_at_all_ends_with_2(String line) {
        assertThat(run(line)).isEqualTo(2);
    }

    @Test
    void a_fee_is_told_band_by_band() {
        assertThat(run("fee --earlier 0 --items 35")).isZero();
        assertThat(printed())
                .contains("第31至35件　5件　每件200元　1000元")
                .contains("合计　　　3000元")
                .contains("第四条");
        out.reset();
        assertThat(run("fee --items 11 --json")).isZero();
        assertThat(printed()).contains("\"amountYuan\":100,\"amountFen\":10000");
        out.reset();
        assertThat(run("fee --pages 260 --json")).isZero();
        assertThat(printed())
                .contains("\"standard\":\"PER_PAGE\",\"amountYuan\":5100")
                .contains("{\"from\":201,\"through\":260,\"count\":60,\"rateYuan\":40,\"amountYuan\":2400}");
    }

    @Test
    void a_calendar_comes_with_its_notice() {
        assertThat(run("calendar 2026")).isZero();
        assertThat(printed())
                .contains("2026年工作日历　国办发明电〔2025〕7号　2025-11-04印发　工作日248天")
                .contains("放假　春节　2026-02-15至2026-02-23")
                .contains("调休上班　2026-10-10（星期六）");
        out.reset();
        assertThat(run("calendar 2024 --json")).isZero();
        assertThat(printed())
                .contains("\"notice\":\"国办发明电〔2023〕7号\"")
                .contains("\"workingDays\":251")
                .contains("{\"date\":\"2024-02-04\",\"kind\":\"MAKE_UP\",\"working\":true}");
        out.reset();
        assertThat(run("calendar 2027 --provisional")).isZero();
        assertThat(printed()).contains("不得作为期限依据");
        out.reset();
        assertThat(run("calendar 2027 --provisional --json")).isZero();
        assertThat(printed()).contains("\"provisional\":true").contains("\"issuedOn\":null");
    }

    @Test
    void the_rehearsal_prints_nothing_and_succeeds() throws Exception {
        assertThat(new RehearseCommand().call()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "due --received 2026-03-02, true",
        "due --received 2026-03-02 --event extend:2026-03-09:1 --event withdraw:2026-03-10 --json, true",
        "fee --items 3, true",
        "fee, true",
        "calendar 2026 --json --provisional, true",
        "due, false",
        "due --received, false",
        "due --received --json, false",
        "due --received 2026-03-02 --received 2026-03-03, false",
        "due --received 2026-03-02 --provisional, false",
        "due --received=2026-03-02, false",
        "due --help, false",
        "fee --items 3 --help, false",
        "fee --pages 3 extra, false",
        "calendar, false",
        "calendar 2025 2026, false",
        "calendar 2026 --help, false",
        "report check x, true",
        "report check --json x y, true",
        "report check --prose x, false",
        "report check, false",
        "report check --help, false",
        "report check x -h, false",
        "report compare --json --prose x y, true",
        "report compare x, false",
        "report compare x y z, false",
        "report rank x, false",
        "report, false",
        "rehearse, false"
    })
    void only_what_is_written_plainly_goes_past_the_parser(String line, boolean understood) {
        assertThat(new PlainWords(line.split(" ")).areUnderstood()).isEqualTo(understood);
        assertThat(new PlainWords().areUnderstood()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "due --received 2026-03-02 --event extend:2026-03-09:1 --json",
                "due --received 2026-03-02 --event extend:2026-03-09:41",
                "fee --earlier 3 --items 30",
                "fee",
                "calendar 2026 --json",
                "calendar 2027 --provisional"
            })
    void both_ways_of_reading_the_words_give_the_same_answer(String line) {
        int parsed = run(line);
        String byParser = printed() + complained();
        PrintStream systemOut = System.out;
        PrintStream systemErr = System.err;
        out.reset();
        err.reset();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            assertThat(Daylight.run(line.split(" "))).isEqualTo(parsed);
        } finally {
            System.setOut(systemOut);
            System.setErr(systemErr);
        }
        assertThat(printed() + complained()).isEqualTo(byParser);
    }

    private static List<String> names(String json) {
        List<String> names = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    names.add(parser.currentName());
                }
            }
        }
        return names;
    }
}
