package org.daylight.reports.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daylight.reports.Place;
import org.daylight.reports.reading.PdfGlyphs.Glyph;
import org.daylight.reports.reading.PdfText.Printed;
import org.jspecify.annotations.Nullable;

/**
 * One page: its tables, and the printed lines outside them, from top to bottom.
 *
 * @param number number of the page, from 1
 * @param letters how many letters it holds
 * @param pictures how many pictures
 * @param blocks tables and lines in their order
 */
record PdfPage(int number, int letters, int pictures, List<Block> blocks) {

    /** A table or a printed line. */
    sealed interface Block {
        double top();

        /** A ruled table with the text of its cells. */
        record Table(double top, List<PdfGrid.Box> boxes, List<String> texts) implements Block {
            Grid grid(Place place) {
                Grid grid = new Grid();
                for (int i = 0; i < boxes.size(); i++) {
                    PdfGrid.Box box = boxes.get(i);
                    int left = (int) Math.round(box.left());
                    int width = Math.max(1, (int) Math.round(box.right()) - left);
                    grid.put(new Grid.Box(place, texts.get(i), new Grid.Area(box.row(), left, box.rows(), width)));
                }
                return grid;
            }
        }

        /** A line outside tables. */
        record Line(Printed printed) implements Block {
            @Override
            public double top() {
                return printed.y() - printed.size();
            }
        }
    }

    static PdfPage of(int number, List<Glyph> glyphs, PdfRulings rulings, Budget budget) {
        List<List<PdfGrid.Box>> tables = PdfGrid.of(rulings.stretches());
        Map<PdfGrid.Box, List<Glyph>> inside = new HashMap<>();
        List<Glyph> outside = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            budget.step();
            PdfGrid.Box box = box(tables, glyph);
            if (box == null) {
                outside.add(glyph);
            } else {
                inside.computeIfAbsent(box, b -> new ArrayList<>()).add(glyph);
            }
        }
        TreeMap<Double, Block> blocks = new TreeMap<>();
        for (List<PdfGrid.Box> table : tables) {
            List<String> texts = table.stream()
                    .map(box -> PdfText.cell(inside.getOrDefault(box, List.of())))
                    .toList();
            put(blocks, new Block.Table(table.getFirst().top(), table, texts));
        }
        PdfText.lines(outside).forEach(line -> put(blocks, new Block.Line(line)));
        return new PdfPage(number, glyphs.size(), rulings.pictures(), List.copyOf(blocks.values()));
    }

    private static void put(TreeMap<Double, Block> blocks, Block block) {
        double top = block.top();
        while (blocks.containsKey(top)) {
            top += 0.001;
        }
        blocks.put(top, block);
    }

    private static PdfGrid.@Nullable Box box(List<List<PdfGrid.Box>> tables, Glyph glyph) {
        for (List<PdfGrid.Box> table : tables) {
            for (PdfGrid.Box box : table) {
                if (box.holds(glyph.middle(), glyph.centre())) {
                    return box;
                }
            }
        }
        return null;
    }

    /** The printed lines outside tables. */
    List<Printed> lines() {
        List<Printed> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Line line) {
                lines.add(line.printed());
            }
        }
        return lines;
    }
}
