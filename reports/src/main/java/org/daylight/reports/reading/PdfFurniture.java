package org.daylight.reports.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds page numbers, running heads and feet: what stands on the edge of page after page. */
final class PdfFurniture {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-—–·\\s第]*\\d{1,3}[-—–·\\s页]*|第?\\s*\\d{1,3}\\s*页?[，,/\\s共]*\\d{1,3}\\s*页?");
    private static final int EDGE = 2;

    private PdfFurniture() {}

    static List<PdfPage> without(List<PdfPage> pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (PdfPage page : pages) {
            Set<String> edges = new HashSet<>();
            for (int at : edges(page)) {
                edges.add(bare(page, at));
            }
            edges.forEach(edge -> seen.merge(edge, 1, Integer::sum));
        }
        return pages.stream().map(page -> without(page, seen, pages.size())).toList();
    }

    private static PdfPage without(PdfPage page, Map<String, Integer> seen, int pages) {
        Set<Integer> edges = new HashSet<>(edges(page));
        List<PdfPage.Block> kept = new ArrayList<>();
        for (int i = 0; i < page.blocks().size(); i++) {
            PdfPage.Block block = page.blocks().get(i);
            boolean running = edges.contains(i)
                    && pages > 1
                    && seen.getOrDefault(bare(page, i), 0) * 2 > pages
                    && bare(page, i).length() > 1;
            boolean numbered = edges.contains(i)
                    && block instanceof PdfPage.Block.Line line
                    && PAGE_NUMBER.matcher(line.printed().text().strip()).matches();
            if (!running && !numbered) {
                kept.add(block);
            }
        }
        return new PdfPage(page.number(), page.letters(), page.pictures(), kept);
    }

    /** The first and last printed lines of a page, as far as no table stands before them. */
    private static List<Integer> edges(PdfPage page) {
        List<Integer> edges = new ArrayList<>();
        int last = page.blocks().size() - 1;
        for (int i = 0; i < EDGE && i <= last && page.blocks().get(i) instanceof PdfPage.Block.Line; i++) {
            edges.add(i);
        }
        for (int i = last; i > last - EDGE && i >= 0 && page.blocks().get(i) instanceof PdfPage.Block.Line; i--) {
            edges.add(i);
        }
        return edges;
    }

    /** A line without the digits that change from page to page, and whether it stands above or below. */
    private static String bare(PdfPage page, int at) {
        PdfPage.Block block = page.blocks().get(at);
        String edge = at < EDGE ? "^" : "_";
        return edge
                + (block instanceof PdfPage.Block.Line line
                        ? line.printed().text().replaceAll("[\\d\\s]", "")
                        : "");
    }
}
