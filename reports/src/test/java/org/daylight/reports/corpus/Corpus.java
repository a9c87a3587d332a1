package org.daylight.reports.corpus;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.function.LongFunction;
import org.daylight.reports.CellPath;
import org.daylight.reports.corpus.Specimen.Case;
import org.daylight.reports.corpus.Specimen.Truth;

/** The corpus: clean reports in every layout and planted faults of every check, the same for the same seed. */
final class Corpus {

    private static final Charset GBK = Charset.forName("GB18030");

    /** So that the reports of one fault are written in different ways. */
    private static final int STRIDE = 11;

    private final List<Origin> origins;
    private final long seed;
    private int next;

    Corpus(List<Origin> origins, long seed) {
        this.origins = origins;
        this.seed = seed;
    }

    /** Every text and page layout. */
    static List<Origin> textAndPages() {
        List<Origin> origins = new ArrayList<>();
        for (TextLayout layout : TextLayout.values()) {
            boolean odd = layout.ordinal() % 4 == 3;
            origins.add(new Origin.Txt(layout, odd ? GBK : StandardCharsets.UTF_8));
        }
        for (HtmlLayout layout : HtmlLayout.values()) {
            origins.add(new Origin.Html(layout, layout.ordinal() % 3 == 2 ? GBK : StandardCharsets.UTF_8));
        }
        return origins;
    }

    /** Every way to make a document or a page for printing without other programs. */
    static List<Origin> documents() {
        List<Origin> origins = new ArrayList<>();
        for (WordWriter.Style style : WordWriter.Style.values()) {
            origins.add(new Origin.Word(style));
        }
        for (PdfWriter.Style style : PdfWriter.Style.values()) {
            origins.add(new Origin.Pdf(style));
        }
        return origins;
    }

    static List<LongFunction<Drafted>> faults() {
        return List.of(
                TableFaults::notWhole,
                TableFaults::wrongRowTotal,
                TableFaults::wrongColumnTotal,
                TableFaults::unbalanced,
                TableFaults::wrongDisputes,
                TableFaults::badActiveFigure,
                TableFaults::tooFewInForce,
                TextFaults::titles,
                TextFaults::period,
                TextFaults::late,
                TextFaults::noNote,
                TextFaults::noFees,
                TextFaults::sequence,
                TextFaults::announced,
                TextFaults::foreign,
                TextFaults::repeated,
                TextFaults::laterLink,
                TextFaults::scope,
                ProseFaults::received,
                ProseFaults::result,
                ProseFaults::alias,
                ProseFaults::sum,
                ProseFaults::share,
                ProseFaults::twoBases,
                ProseFaults::items,
                ProseFaults::conflict,
                ProseFaults::balance,
                YearFaults::carried,
                YearFaults::inForce,
                YearFaults::items,
                YearFaults::growth,
                YearFaults::growthRate,
                YearFaults::outlier,
                YearFaults::leftOver,
                YearFaults::versions,
                YearFaults::forms);
    }

    /** As many clean reports and pairs of years as asked for. */
    List<Case> clean(int alone, int pairs) {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < alone; i++) {
            cases.add(written(Drafted.of("clean " + i, Drafts.clean(seed + i))));
        }
        for (int i = 0; i < pairs; i++) {
            cases.add(written(new Drafted("clean years " + i, Drafts.years(seed + 500 + i), List.of())));
        }
        return cases;
    }

    /** Each kind of fault as often as asked for. */
    List<Case> faulty(int each) {
        List<Case> cases = new ArrayList<>();
        List<LongFunction<Drafted>> faults = faults();
        for (int f = 0; f < faults.size(); f++) {
            for (int i = 0; i < each; i++) {
                cases.add(written(faults.get(f).apply(seed + 1000 * (f + 1) + i)));
            }
        }
        return cases;
    }

    /** Reports from before the forms with tables; every fourth has a wrong sum. */
    List<Case> early(int count) {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean wrong = i % 4 == 3;
            Origin origin = origins.get(next * STRIDE % origins.size());
            String file = "%04d-early.%s".formatted(next++, origin.extension());
            Specimen specimen = Early.specimen(seed + 90_000 + i, origin, wrong, file);
            List<Fault> faults = wrong
                    ? List.of(Fault.of(
                            "R13-SUM",
                            "R13.requests.received_total",
                            "received is not what came by the channels",
                            "N-ITEMS",
                            "N-SUM",
                            "N-CONFLICT",
                            "N-BALANCE"))
                    : List.of();
            cases.add(new Case("early " + i, List.of(specimen), faults));
        }
        return cases;
    }

    private Case written(Drafted drafted) {
        List<Specimen> specimens = new ArrayList<>();
        for (Draft draft : drafted.drafts()) {
            specimens.add(specimen(draft, origins.get(next * STRIDE % origins.size())));
            next++;
        }
        return new Case(drafted.name(), specimens, drafted.faults());
    }

    private Specimen specimen(Draft draft, Origin origin) {
        Hand hand = Hand.of(new Random(draft.seed + next)).fitting(draft.numbers.format);
        Hand shown = hand.zero().isEmpty() && !origin.showsBlanks() ? hand.writingNought() : hand;
        Grid grid = new Grid(draft, shown);
        Story story = Story.of(draft, grid);
        String file = "%04d-%d.%s".formatted(next, draft.numbers.year, origin.extension());
        SequencedMap<CellPath, BigDecimal> cells = new LinkedHashMap<>();
        if (draft.tablesShown) {
            draft.numbers.cells.keySet().forEach(path -> cells.put(path, grid.readable(path)));
        }
        Truth truth = new Truth(
                draft.body.name(), draft.numbers.year, draft.numbers.format, cells, story.told(), story.text());
        return new Specimen(file, origin.name(), origin.write(story.blocks()), truth);
    }
}
