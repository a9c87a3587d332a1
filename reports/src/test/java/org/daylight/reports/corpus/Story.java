package org.daylight.reports.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.daylight.reports.ReportFormat;
import org.daylight.reports.corpus.Block.Kind;
import org.daylight.reports.corpus.Block.Paragraph;

/**
 * A whole report as blocks, with what was told.
 *
 * @param blocks in order
 * @param told every figure of the text
 */
record Story(List<Block> blocks, List<Telling.Told> told) {

    private static final int TRIALS = 400;

    /** The paragraphs. */
    List<String> text() {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    /** Tells a draft; every lie and every demanded kind of paragraph is in it. */
    static Story of(Draft draft, Grid grid) {
        for (int trial = 0; trial < TRIALS; trial++) {
            Teller teller = new Teller(draft, grid, draft.seed * 31 + trial);
            List<Block> blocks = teller.tell();
            if (teller.telling.everyLieTold() && teller.telling.everythingMentioned() && teller.complete) {
                return new Story(Edits.apply(blocks, draft.edits), teller.telling.told);
            }
        }
        throw new IllegalStateException("cannot tell " + draft.lies + " " + draft.must);
    }

    private static final class Teller {

        final Draft draft;
        final Grid grid;
        final Telling telling;
        final Random random;
        final List<Block> blocks = new ArrayList<>();
        boolean complete = true;

        Teller(Draft draft, Grid grid, long seed) {
            this.draft = draft;
            this.grid = grid;
            this.telling = new Telling(draft, seed);
            this.random = new Random(seed + 1);
        }

        List<Block> tell() {
            head();
            heading(0);
            must("overview");
            must("active");
            for (String kind : List.of("documents", "works", "interpretation", "proposals", "boilerplate")) {
                maybe(kind, 2);
            }
            must(telling.facts.get("available") == 0 ? "requests.none" : "requests");
            maybe("trap.requests", 3);
            if (telling.facts.get("unavailable_not_held") > 0) {
                maybe("alias", 8);
            }
            must("management");
            must("platform");
            maybe("site.again", 4);
            must("guarantee");
            maybe("trap.any", 2);
            extra(0);
            heading(1);
            table("T2", grid.active());
            heading(2);
            maybe("again", 4);
            table("T3", grid.requests());
            heading(3);
            maybe("disputes", 4);
            table("T4", grid.disputes());
            heading(4);
            must("problems");
            maybe("trap.any", 5);
            extra(4);
            heading(5);
            other();
            tail();
            return blocks;
        }

        private void head() {
            if (draft.style.furniture()) {
                paragraphs(Kind.FURNITURE, telling.tell("furniture.head"));
            }
            text(Kind.TITLE, title());
            if (draft.style.furniture() || draft.must.contains("meta")) {
                paragraphs(Kind.META, telling.tell("meta"));
            }
            must("preamble");
        }

        private String title() {
            String year = Integer.toString(draft.numbers.year);
            return switch (random.nextInt(3)) {
                case 0 -> draft.body.name() + year + "年政府信息公开工作年度报告";
                case 1 -> year + "年" + draft.body.name() + "政府信息公开工作年度报告";
                default -> draft.body.name() + "\n" + year + "年政府信息公开工作年度报告";
            };
        }

        private void heading(int section) {
            if (section < draft.titles.size() && !draft.titles.get(section).isEmpty()) {
                text(Kind.HEADING, draft.titles.get(section));
            }
        }

        private void must(String kind) {
            String text = telling.tell(kind);
            complete &= !text.isEmpty();
            text(Kind.TEXT, text);
        }

        private void maybe(String kind, int oneIn) {
            boolean wanted = random.nextInt(oneIn) == 0;
            if (draft.must.contains(kind)) {
                must(kind);
            } else if (wanted) {
                text(Kind.TEXT, telling.tell(kind));
            }
        }

        private void table(String name, List<List<Block.Box>> rows) {
            blocks.add(draft.tablesShown ? new Block.Table(name, rows) : new Block.Picture());
        }

        private void extra(int section) {
            draft.extra.getOrDefault(section, List.of()).forEach(words -> text(Kind.TEXT, words));
        }

        private void other() {
            boolean misc = draft.numbers.format == ReportFormat.REPORT_2021 && telling.exists("other_misc");
            if (draft.fees) {
                must("fees");
            }
            if (misc && draft.note) {
                must("note");
            }
            must("extra");
            extra(5);
        }

        private void tail() {
            boolean signed = draft.must.contains("signed") || random.nextInt(3) == 0;
            if (signed) {
                text(Kind.TEXT, draft.body.name());
                text(
                        Kind.TEXT,
                        "%d年%d月%d日"
                                .formatted(
                                        draft.published.getYear(),
                                        draft.published.getMonthValue(),
                                        draft.published.getDayOfMonth()));
            }
            if (random.nextInt(6) == 0) {
                paragraphs(Kind.TEXT, telling.tell("appendix"));
            }
            if (draft.style.furniture()) {
                paragraphs(Kind.FURNITURE, telling.tell("furniture.tail"));
            }
        }

        private void paragraphs(Kind kind, String text) {
            for (String line : text.split("\\|")) {
                text(kind, line.strip());
            }
        }

        private void text(Kind kind, String text) {
            if (!text.isEmpty()) {
                blocks.add(new Paragraph(kind, text));
            }
        }
    }
}
