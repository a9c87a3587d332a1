package org.daylight.reports.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.daylight.reports.Place;
import org.daylight.reports.reading.PdfText.Printed;
import org.jspecify.annotations.Nullable;

/** Puts the pages of a PDF together: paragraphs go on over page breaks, table rows follow each other. */
final class PdfAssembly {

    private final List<SourceLine> lines = new ArrayList<>();
    private final List<PdfPage> pages;
    private final PdfProse prose;
    private final StringBuilder open = new StringBuilder();
    private @Nullable Printed last;
    private int lastPage;
    private int openPage;

    PdfAssembly(List<PdfPage> pages) {
        this.pages = pages;
        this.prose = PdfProse.of(pages.stream().map(PdfPage::lines).toList());
    }

    List<SourceLine> lines() {
        for (PdfPage page : pages) {
            for (PdfPage.Block block : page.blocks()) {
                switch (block) {
                    case PdfPage.Block.Line line -> line(line.printed(), page.number());
                    case PdfPage.Block.Table table -> table(table, page.number());
                }
            }
            if (page.pictures() > 0) {
                picture(page.number());
            }
        }
        close();
        return lines;
    }

    private void line(Printed printed, int page) {
        boolean goesOn = last != null && prose.goesOn(last, printed, page == lastPage);
        if (!goesOn) {
            close();
            openPage = page;
        }
        open.append(printed.text());
        last = printed;
        lastPage = page;
    }

    private void table(PdfPage.Block.Table table, int page) {
        close();
        List<SourceLine> rows = new ArrayList<>();
        for (SourceLine row : table.grid(new Place(0, page)).lines()) {
            Place place = new Place(place(page).line() + rows.size(), page);
            List<SourceCell> cells = Objects.requireNonNull(row.cells()).stream()
                    .map(cell -> new SourceCell(place, cell.text(), cell.column(), cell.columns()))
                    .toList();
            rows.add(SourceLine.row(place, cells));
        }
        boolean after = !lines.isEmpty()
                && lines.getLast().cells() != null
                && lines.getLast().place().page() == page - 1;
        if (after) {
            PageBreaks.append(lines, rows);
        } else {
            lines.addAll(rows);
        }
    }

    private void picture(int page) {
        if (open.isEmpty()) {
            lines.add(SourceLine.picture(place(page)));
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            lines.add(SourceLine.prose(place(openPage), open.toString()));
        }
        open.setLength(0);
        last = null;
    }

    private Place place(int page) {
        return new Place(lines.isEmpty() ? 1 : lines.getLast().number() + 1, page);
    }
}
