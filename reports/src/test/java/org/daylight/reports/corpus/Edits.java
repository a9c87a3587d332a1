package org.daylight.reports.corpus;

import java.util.ArrayList;
import java.util.List;
import org.daylight.reports.corpus.Block.Kind;
import org.daylight.reports.corpus.Block.Paragraph;

/** Words changed in a finished report. */
final class Edits {

    private Edits() {}

    static List<Block> apply(List<Block> blocks, List<Draft.Edit> edits) {
        List<Block> edited = blocks;
        for (Draft.Edit edit : edits) {
            edited = apply(edited, edit);
        }
        return edited;
    }

    private static List<Block> apply(List<Block> blocks, Draft.Edit edit) {
        List<Block> edited = new ArrayList<>();
        int section = 0;
        boolean done = false;
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                section += paragraph.kind() == Kind.HEADING ? 1 : 0;
                boolean here = !done
                        && (edit.section() < 0 || edit.section() == section)
                        && paragraph.text().contains(edit.words());
                done |= here;
                edited.add(here ? changed(paragraph, edit) : paragraph);
            } else {
                edited.add(block);
            }
        }
        if (!done) {
            throw new IllegalStateException("nowhere " + edit);
        }
        return edited;
    }

    private static Paragraph changed(Paragraph paragraph, Draft.Edit edit) {
        int at = paragraph.text().indexOf(edit.words());
        String text = paragraph.text();
        return new Paragraph(
                paragraph.kind(),
                text.substring(0, at)
                        + edit.instead()
                        + text.substring(at + edit.words().length()));
    }
}
