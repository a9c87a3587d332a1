package org.daylight.reports.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.reports.CellPath;
import org.daylight.reports.Forms;
import org.daylight.reports.ReportFormat;
import org.daylight.reports.corpus.Block.Box;
import org.daylight.reports.corpus.Block.Kind;
import org.daylight.reports.corpus.Block.Paragraph;
import org.daylight.reports.corpus.Specimen.Truth;

/** Reports for 2013 to 2018: figures in prose, with the statistics sheet behind them or without it. */
final class Early {

    private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)\\}");
    private static final List<String> SHEET = sheet();

    private final Random random;
    private final Body body;
    private final int year;
    private final Map<String, Integer> figures = new LinkedHashMap<>();
    private final List<String> told = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private boolean sheetShown;

    private Early(long seed) {
        this.random = new Random(seed);
        this.body = Body.any(random);
        this.year = 2013 + random.nextInt(6);
        fill();
    }

    private static List<String> sheet() {
        try (InputStream in = Objects.requireNonNull(Early.class.getResourceAsStream("/corpus/early-sheet.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A report whose sums are right, or one in which the requests received are not those of the channels. */
    static Specimen specimen(long seed, Origin origin, boolean wrong, String file) {
        Early early = new Early(seed);
        if (wrong) {
            early.figures.merge("received_total", 5, Integer::sum);
        }
        early.write(seed % 3 != 0, wrong);
        return new Specimen(file, origin.name(), origin.write(early.blocks), early.truth());
    }

    private void some(int most, String... fields) {
        for (String field : fields) {
            figures.put(field, random.nextInt(1, most));
        }
    }

    private int sum(String... fields) {
        int sum = 0;
        for (String field : fields) {
            sum += figures.get(field);
        }
        return sum;
    }

    private void fill() {
        some(3_000, "via_gazette", "via_website", "via_weibo", "via_wechat", "via_other");
        figures.put("active_total", sum("via_gazette", "via_website", "via_weibo", "via_wechat", "via_other"));
        some(60, "normative_docs_public", "hot_topics_answered", "press_conferences", "online_interviews");
        figures.put("normative_docs_made", figures.get("normative_docs_public") + random.nextInt(5));
        some(90, "interpretations", "weibo_wechat_responses", "other_responses");
        some(12, "refused_state_secret", "refused_trade_secret", "refused_privacy", "refused_security_stability");
        some(12, "refused_not_government_information", "refused_other_law");
        figures.put(
                "refused",
                sum(
                        "refused_state_secret",
                        "refused_trade_secret",
                        "refused_privacy",
                        "refused_security_stability",
                        "refused_not_government_information",
                        "refused_other_law"));
        some(70, "already_public", "agreed", "partly_agreed", "not_this_agency", "not_exist");
        some(20, "asked_to_amend", "other_channel");
        int closed = sum("refused", "already_public", "agreed", "partly_agreed", "not_this_agency", "not_exist")
                + sum("asked_to_amend", "other_channel");
        figures.put("closed", closed);
        figures.put("received_total", closed);
        figures.put("in_person", closed / 7);
        figures.put("fax", closed / 20);
        figures.put("mail", closed / 4);
        figures.put("online", closed - sum("in_person", "fax", "mail"));
        figures.put("closed_extended", closed / 15);
        figures.put("closed_on_time", closed - closed / 15);
        some(8, "review_upheld", "review_corrected", "review_other");
        some(8, "suit_upheld_or_dismissed", "suit_corrected", "suit_other");
        figures.put("review_total", sum("review_upheld", "review_corrected", "review_other"));
        figures.put("suit_total", sum("suit_upheld_or_dismissed", "suit_corrected", "suit_other"));
        some(5, "complaints", "units", "meetings", "trainings", "staff_full_time");
        some(40, "reading_points", "staff_part_time", "budget");
        some(400, "trainees");
        figures.put("staff", sum("staff_full_time", "staff_part_time"));
        figures.put("fees_collected", 0);
    }

    private void write(boolean sheet, boolean wrong) {
        text(Kind.TITLE, body.name() + year + "年政府信息公开工作年度报告");
        tell("preamble");
        part("一、概述");
        text(Kind.TEXT, year + "年，" + body.shortName() + "认真贯彻《条例》，完善制度，拓宽渠道，信息公开工作有序推进。");
        part("二、主动公开政府信息情况");
        tell("active");
        if (random.nextBoolean()) {
            tell("response");
        }
        part("三、依申请公开政府信息情况");
        tell("requests");
        if (wrong || random.nextBoolean()) {
            tell("answers");
        }
        part("四、政府信息公开收费及减免情况");
        tell("fees");
        part("五、因政府信息公开申请行政复议、提起行政诉讼情况");
        tell("disputes");
        part("六、存在的主要问题及改进措施");
        tell("problems");
        if (random.nextBoolean()) {
            tell("resources");
        }
        if (sheet) {
            sheetShown = true;
            text(Kind.TEXT, "政府信息公开情况统计表");
            text(Kind.TEXT, "（" + year + "年度）");
            blocks.add(new Block.Table("R13", sheetRows()));
        }
    }

    private void part(String heading) {
        text(Kind.HEADING, heading);
    }

    private void text(Kind kind, String text) {
        blocks.add(new Paragraph(kind, text));
    }

    private void tell(String kind) {
        List<String> pool = Templates.pool("early." + kind);
        Matcher matcher = SLOT.matcher(pool.get(random.nextInt(pool.size())));
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(text, Matcher.quoteReplacement(slot(matcher.group(1))));
        }
        text(Kind.TEXT, matcher.appendTail(text).toString());
    }

    private String slot(String slot) {
        return switch (slot) {
            case "y" -> Integer.toString(year);
            case "short" -> body.shortName();
            case "office" -> body.office();
            default -> {
                told.add(slot);
                yield Integer.toString(Objects.requireNonNull(figures.get(slot), slot));
            }
        };
    }

    private List<List<Box>> sheetRows() {
        List<List<Box>> rows = new ArrayList<>();
        rows.add(List.of(new Box("统  计  指  标", 1, 1), new Box("单位", 1, 1), new Box("统计数", 1, 1)));
        for (String line : SHEET) {
            String[] cells = line.split("\\|", -1);
            String figure = cells[2].isEmpty() ? "" : Integer.toString(figures.get(cells[2]));
            rows.add(List.of(new Box(cells[0], 1, 1), new Box(cells[1], 1, 1), new Box(figure, 1, 1)));
        }
        return rows;
    }

    private Truth truth() {
        SequencedMap<CellPath, BigDecimal> cells = new LinkedHashMap<>();
        for (CellPath path : Forms.paths(ReportFormat.REPORT_2013)) {
            boolean shown = sheetShown || told.contains(path.column());
            boolean fees = path.column().equals("fees_collected");
            Integer figure = figures.get(path.column());
            if (figure != null && (shown || !fees)) {
                cells.put(path, shown ? BigDecimal.valueOf(figure) : null);
            }
        }
        List<String> text = blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
        return new Truth(body.name(), year, ReportFormat.REPORT_2013, cells, List.of(), text);
    }
}
