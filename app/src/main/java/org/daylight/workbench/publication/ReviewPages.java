package org.daylight.workbench.publication;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.publication.CheckList;
import org.daylight.publication.ItemAct;
import org.daylight.publication.ItemId;
import org.daylight.publication.PointFinding;
import org.daylight.publication.ReviewPoint;
import org.daylight.publication.ReviewingItems;
import org.daylight.publication.ReviewingItems.Examination;
import org.daylight.publication.TextBlock;
import org.daylight.publication.WorkItem;
import org.daylight.shared.Answer;
import org.daylight.shared.Answer.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The examination before disclosure: the text on one side, the check list on the other (先审查后公开). */
@Controller
@RequestMapping("/workbench/items/{id}/review")
@Permit(Permission.REVIEW_ITEM)
class ReviewPages {

    private final ItemViews views;
    private final ReviewingItems reviewing;

    ReviewPages(ItemViews views, ReviewingItems reviewing) {
        this.views = views;
        this.reviewing = reviewing;
    }

    /** What the reviewer has decided. */
    enum Decision {
        APPROVE,
        RETURN
    }

    @GetMapping
    ModelAndView review(Actor actor, @PathVariable String id) {
        WorkItem item = views.find(actor, id);
        boolean mine = item.may(ItemAct.PUBLISH) || item.may(ItemAct.FILE) || item.may(ItemAct.RETURN);
        return mine ? page(item, new CheckList(Map.of()), "") : views.page(actor, id);
    }

    /** Which item, the revision that was examined, the decision and its remark. */
    record Verdict(
            String id,
            long seen,
            Decision decision,
            @Nullable String remark) {}

    @PostMapping
    ModelAndView decide(Actor actor, @ModelAttribute Verdict verdict, @RequestParam Map<String, String> fields) {
        String id = verdict.id();
        long seen = verdict.seen();
        WorkItem item = views.find(actor, id);
        Examination examination = new Examination(checkList(fields), Objects.requireNonNullElse(verdict.remark(), ""));
        Answer<ItemId> answer = switch (verdict.decision()) {
            case RETURN -> reviewing.sendBack(actor, item.id(), seen, examination);
            case APPROVE ->
                item.draft().disclosure().isPublishable()
                        ? reviewing.approve(actor, item.id(), seen, examination)
                        : reviewing.file(actor, item.id(), seen, examination);
        };
        return answer instanceof Refused<ItemId> refused && isAboutTheForm(refused)
                ? again(item, examination, refused)
                : views.after(actor, id, answer);
    }

    private static boolean isAboutTheForm(Refused<ItemId> refused) {
        return List.of(
                        "publication.refused.points-open",
                        "publication.refused.return-needs-remark",
                        "publication.refused.remark-too-long")
                .contains(refused.messageKey());
    }

    private ModelAndView again(WorkItem item, Examination examination, Refused<ItemId> refused) {
        ModelAndView view = page(item, examination.list(), examination.remark());
        view.addObject("problem", refused);
        view.setStatus(ItemViews.status(refused));
        return view;
    }

    private static CheckList checkList(Map<String, String> fields) {
        Map<ReviewPoint, PointFinding> findings = new EnumMap<>(ReviewPoint.class);
        for (ReviewPoint point : ReviewPoint.values()) {
            String typed = fields.getOrDefault("point." + point.name(), "");
            Arrays.stream(PointFinding.values())
                    .filter(finding -> finding.name().equals(typed))
                    .findFirst()
                    .ifPresent(finding -> findings.put(point, finding));
        }
        return new CheckList(findings);
    }

    private ModelAndView page(WorkItem item, CheckList list, String remark) {
        return new ModelAndView(
                "workbench/publication/review",
                Map.of(
                        "item", item,
                        "organ", views.organName(item),
                        "blocks", TextBlock.of(item.draft().content().body()),
                        "points", List.of(ReviewPoint.values()),
                        "findings", List.of(PointFinding.values()),
                        "list", list,
                        "remark", remark));
    }
}
