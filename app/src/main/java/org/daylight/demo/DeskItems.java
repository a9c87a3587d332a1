package org.daylight.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.daylight.publication.DisclosureClass;
import org.daylight.publication.Draft;
import org.daylight.publication.ItemContent;
import org.daylight.publication.ItemForm;

/** Reads {@code demo/drafts.txt}: what lies on the desks of the district on the day the story is told. */
final class DeskItems {

    private DeskItems() {}

    /** What becomes of the item. */
    enum Fate {
        DRAFT,
        IN_REVIEW,
        RETURNED,
        WITHDRAWN,
        CORRECTED
    }

    /** One item of the file. */
    record Told(Fate fate, String organ, Draft draft) {

        /** The same with the floor put right, for the one that is corrected. */
        Draft corrected() {
            ItemContent content = draft.content();
            return new Draft(
                    draft.disclosure(),
                    new ItemContent(
                            content.title(),
                            content.summary(),
                            content.body().replace("二楼", "三楼"),
                            content.metadata()));
        }
    }

    static List<Told> all(LocalDate today) {
        List<Told> told = new ArrayList<>();
        for (List<String> block : PublishedItems.blocks("/demo/drafts.txt")) {
            told.add(told(block, today));
        }
        return told;
    }

    private static Told told(List<String> block, LocalDate today) {
        List<String> head = Arrays.asList(block.getFirst().split("\\|", -1));
        ItemForm form = new ItemForm(
                block.get(1),
                "",
                String.join("\n", block.subList(2, block.size())),
                today.minusDays(3).toString(),
                head.get(5),
                head.get(2),
                head.get(3),
                head.get(4),
                head.get(6),
                "",
                "",
                DisclosureClass.PROACTIVE.name(),
                "",
                "");
        return new Told(Fate.valueOf(head.getFirst()), head.get(1), PublishedItems.draft(form, today));
    }
}
