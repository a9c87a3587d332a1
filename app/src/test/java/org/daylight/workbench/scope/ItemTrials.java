package org.daylight.workbench.scope;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.Role;
import org.daylight.organisation.OrganId;
import org.daylight.publication.AttachingFiles;
import org.daylight.publication.CheckList;
import org.daylight.publication.Desk;
import org.daylight.publication.DraftingItems;
import org.daylight.publication.ItemId;
import org.daylight.publication.ReviewPoint;
import org.daylight.publication.ReviewingItems;
import org.daylight.publication.WorkItem;
import org.daylight.publication.WorkItems;
import org.daylight.request.RequestCast;
import org.daylight.workbench.scope.Attempt.Trial;
import org.springframework.mock.web.MockMultipartFile;

/** Items in every state, with their files. */
final class ItemTrials {

    private static final String ITEMS = "/workbench/items/";

    private final Stage stage;
    private final DraftingItems drafting;

    ItemTrials(Stage stage) {
        this.stage = stage;
        this.drafting = stage.get(DraftingItems.class);
    }

    Map<String, Trial> all() {
        Map<String, Trial> trials = new HashMap<>();
        trials.put("GET /workbench/items/{id}", place -> on(place, begun(place), ""));
        trials.put("GET /workbench/items/{id}/edit", place -> on(place, begun(place), "/edit"));
        trials.put(
                "POST /workbench/items/{id}",
                place -> on(place, begun(place), "").with(form()));
        trials.put(
                "POST /workbench/items/{id}/submit",
                place -> on(place, begun(place), "/submit").with(seen(0)));
        trials.put("GET /workbench/items/{id}/review", place -> on(place, submitted(place), "/review"));
        trials.put(
                "POST /workbench/items/{id}/review",
                place -> on(place, submitted(place), "/review").with(approval()));
        trials.put(
                "POST /workbench/items/{id}/withdrawal",
                place -> on(place, published(place), "/withdrawal").with(Map.of("seen", "2", "reason", "内容有误。")));
        trials.put(
                "POST /workbench/items/{id}/correction",
                place -> on(place, published(place), "/correction").with(Map.of("seen", "2", "note", "更正日期。")));
        trials.put("POST /workbench/items/{id}/correction/drop", this::dropping);
        trials.put(
                "POST /workbench/items/{id}/files",
                place -> on(place, begun(place), "/files")
                        .with(seen(0))
                        .with(new MockMultipartFile("file", "附件.pdf", "application/pdf", RequestCast.pdf())));
        files(trials);
        publicPages(trials);
        return trials;
    }

    private void files(Map<String, Trial> trials) {
        trials.put("GET /workbench/items/{id}/files/{file}", place -> {
            WorkItem item = attached(place);
            return on(place, item.id(), "/files/" + file(item));
        });
        trials.put("GET /workbench/items/{id}/files/{file} of another item", place -> {
            ItemId shown = begun(place.isReached() ? place : Place.OWN);
            return on(place, shown, "/files/" + file(attached(place)));
        });
        trials.put("POST /workbench/items/{id}/files/{file}/clearance", place -> {
            WorkItem item = attached(place);
            return on(place, item.id(), "/files/" + file(item) + "/clearance")
                    .with(Map.of("seen", Long.toString(item.revision()), "reason", "核对过。"));
        });
        trials.put("POST /workbench/items/{id}/files/{file}/remove", place -> {
            WorkItem item = attached(place);
            return on(place, item.id(), "/files/" + file(item) + "/remove").with(seen(item.revision()));
        });
    }

    private void publicPages(Map<String, Trial> trials) {
        trials.put("GET /items/{id}", place -> Attempt.at("/items/" + published(place)));
        trials.put("GET /items/{id} before publication", place -> Attempt.at("/items/" + submitted(place)));
        trials.put(
                "GET /items/{id}/versions/{number}", place -> Attempt.at("/items/" + published(place) + "/versions/1"));
        trials.put(
                "GET /items/{id}/versions/{number} before publication",
                place -> Attempt.at("/items/" + submitted(place) + "/versions/1"));
        trials.put("GET /items/{id}/files/{file}", place -> {
            WorkItem item = attached(place);
            drafting.submit(clerk(place), item.id(), item.revision()).orThrow();
            approve(place, item.id(), item.revision() + 1);
            return Attempt.at("/items/" + item.id() + "/files/" + file(item));
        });
        trials.put("GET /items/{id}/files/{file} before publication", place -> {
            WorkItem item = attached(place);
            return Attempt.at("/items/" + item.id() + "/files/" + file(item));
        });
    }

    private Attempt on(Place place, ItemId item, String act) {
        String title = seen(place, item).draft().content().title();
        return Attempt.at(ITEMS + item + act).hiding(title);
    }

    private Attempt dropping(Place place) {
        ItemId item = published(place);
        drafting.startCorrection(clerk(place), item, 2, "更正日期。").orThrow();
        return on(place, item, "/correction/drop").with(seen(3));
    }

    private static Map<String, String> seen(long revision) {
        return Map.of("seen", Long.toString(revision));
    }

    private static Map<String, String> form() {
        return Map.of(
                "seen", "0",
                "title", "新标题" + Stage.mark(),
                "body", "新正文。",
                "generatedOn", "2026-09-18",
                "theme", "0201",
                "genre", "NOTICE",
                "audience", "EVERYBODY",
                "disclosureClass", "PROACTIVE");
    }

    private static Map<String, String> approval() {
        Map<String, String> fields = new HashMap<>(Map.of("seen", "1", "decision", "APPROVE", "remark", ""));
        for (ReviewPoint point : ReviewPoint.values()) {
            fields.put("point." + point.name(), "IN_ORDER");
        }
        return fields;
    }

    private Actor clerk(Place place) {
        return stage.works(Role.CLERK, stage.organ(place));
    }

    private ItemId begun(Place place) {
        OrganId organ = stage.organ(place);
        return drafting.begin(clerk(place), UUID.randomUUID(), organ, Desk.draft("公告" + Stage.mark()))
                .orThrow();
    }

    private ItemId submitted(Place place) {
        ItemId item = begun(place);
        return drafting.submit(clerk(place), item, 0).orThrow();
    }

    private ItemId published(Place place) {
        return approve(place, submitted(place), 1);
    }

    private ItemId approve(Place place, ItemId item, long revision) {
        Actor reviewer = stage.works(Role.REVIEWER, stage.organ(place));
        return stage.get(ReviewingItems.class)
                .approve(reviewer, item, revision, new ReviewingItems.Examination(CheckList.allInOrder(), ""))
                .orThrow();
    }

    private WorkItem attached(Place place) {
        ItemId item = begun(place);
        stage.get(AttachingFiles.class)
                .attach(
                        clerk(place),
                        item,
                        0,
                        new AttachingFiles.Upload(new ByteArrayInputStream(RequestCast.pdf()), "附件.pdf"))
                .orThrow();
        return seen(place, item);
    }

    private WorkItem seen(Place place, ItemId item) {
        return stage.get(WorkItems.class)
                .find(clerk(place), item)
                .or(() -> stage.get(WorkItems.class).find(clerk(Place.OWN), item))
                .orElseThrow();
    }

    private static String file(WorkItem item) {
        return item.attachments().getFirst().file().toString();
    }
}
