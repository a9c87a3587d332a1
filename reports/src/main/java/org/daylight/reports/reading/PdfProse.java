package org.daylight.reports.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.daylight.reports.reading.PdfText.Printed;

/** Decides which printed lines of a PDF belong to one paragraph: full lines go on in the next one that is not indented. */
final class PdfProse {

    private static final double FULL = 1.6;
    private static final double INDENT = 0.9;
    private static final double LEADING = 1.45;
    private static final Pattern NUMBERED =
            Pattern.compile("\\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}[.、．]).*");

    private final double left;
    private final double right;
    private final double leading;

    private PdfProse(double left, double right, double leading) {
        this.left = left;
        this.right = right;
        this.leading = leading;
    }

    /** Takes the measures of the text from all its printed lines, page by page. */
    static PdfProse of(List<List<Printed>> pages) {
        List<Printed> all =
                pages.stream().flatMap(List::stream).filter(l -> !l.hasGaps()).toList();
        double left = quantile(all.stream().mapToDouble(Printed::left).sorted().toArray(), 0.05);
        double right =
                quantile(all.stream().mapToDouble(Printed::right).sorted().toArray(), 0.97);
        double[] steps = pages.stream()
                .flatMapToDouble(page -> IntStream.range(1, page.size())
                        .mapToDouble(i -> page.get(i).y() - page.get(i - 1).y()))
                .filter(step -> step > 1)
                .sorted()
                .toArray();
        return new PdfProse(left, right, quantile(steps, 0.4));
    }

    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))];
    }

    /** Whether the second line goes on with the sentence of the first. */
    boolean goesOn(Printed first, Printed second, boolean samePage) {
        double size = Math.max(first.size(), second.size());
        boolean alike = Math.abs(first.size() - second.size()) < size * 0.15 && !first.hasGaps() && !second.hasGaps();
        boolean full = first.right() >= right - FULL * size;
        boolean indented = second.left() > left + INDENT * size;
        boolean apart = samePage && second.y() - first.y() > leading * LEADING;
        boolean newItem = NUMBERED.matcher(second.text()).matches() && endsSentence(first.text());
        return alike && full && !indented && !apart && !newItem;
    }

    private static boolean endsSentence(String text) {
        return text.endsWith("。") || text.endsWith("；") || text.endsWith("：");
    }
}
