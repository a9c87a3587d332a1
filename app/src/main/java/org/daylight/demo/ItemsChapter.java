package org.daylight.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganId;
import org.daylight.publication.AdoptingItems;
import org.daylight.publication.AdoptingItems.Earlier;
import org.daylight.publication.CheckList;
import org.daylight.publication.DraftingItems;
import org.daylight.publication.ItemId;
import org.daylight.publication.ReviewingItems;
import org.daylight.publication.ReviewingItems.Examination;
import org.daylight.publication.WithdrawingItems;
import org.daylight.shared.ChinaTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What the organs have published since 2024, taken over from their own sites, and what lies on the desks today. */
@Component
class ItemsChapter implements DemoChapter {

    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final Examination IN_ORDER = new Examination(CheckList.allInOrder(), "");

    private final AdoptingItems adopting;
    private final DraftingItems drafting;
    private final ReviewingItems reviewing;
    private final WithdrawingItems withdrawing;
    private final OrganDirectory organs;
    private final InstantSource clock;
    private final TransactionOperations transactions;

    ItemsChapter(
            AdoptingItems adopting,
            DraftingItems drafting,
            ReviewingItems reviewing,
            WithdrawingItems withdrawing,
            OrganDirectory organs,
            InstantSource clock,
            TransactionOperations transactions) {
        this.adopting = adopting;
        this.drafting = drafting;
        this.reviewing = reviewing;
        this.withdrawing = withdrawing;
        this.organs = organs;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void tell(DemoCast cast) {
        Actor drafter = cast.actor("wang-min");
        Actor head = cast.actor("zhou-heng");
        transactions.executeWithoutResult(whole -> {
            PublishedItems.all().stream()
                    .filter(told -> !told.publishedOn().isAfter(ChinaTime.today(clock)))
                    .forEach(told -> adopt(head, told));
            DeskItems.all(ChinaTime.today(clock)).forEach(told -> work(drafter, head, told));
        });
    }

    private void adopt(Actor head, PublishedItems.Told told) {
        Instant at = told.publishedOn().atTime(MORNING).atZone(ChinaTime.ZONE).toInstant();
        Earlier earlier = new Earlier(told.draft(), at.isAfter(clock.instant()) ? clock.instant() : at);
        adopting.adopt(head, key(told.draft().content().title()), organ(told.organ()), earlier)
                .orThrow();
    }

    private void work(Actor drafter, Actor head, DeskItems.Told told) {
        ItemId item = drafting.begin(drafter, key(told.draft().content().title()), organ(told.organ()), told.draft())
                .orThrow();
        if (told.fate() == DeskItems.Fate.DRAFT) {
            return;
        }
        drafting.submit(drafter, item, 0).orThrow();
        switch (told.fate()) {
            case DRAFT, IN_REVIEW -> {}
            case RETURNED ->
                reviewing
                        .sendBack(head, item, 1, new Examination(CheckList.allInOrder(), "请补充收费标准的依据和监督电话。"))
                        .orThrow();
            case WITHDRAWN -> {
                reviewing.approve(head, item, 1, IN_ORDER).orThrow();
                withdrawing.withdraw(head, item, 2, "部分指标口径有误，核实后重新公开。").orThrow();
            }
            case CORRECTED -> correct(drafter, head, item, told);
        }
    }

    private void correct(Actor drafter, Actor head, ItemId item, DeskItems.Told told) {
        reviewing.approve(head, item, 1, IN_ORDER).orThrow();
        drafting.startCorrection(drafter, item, 2, "现场确认地点由二楼更正为三楼。").orThrow();
        drafting.edit(drafter, item, 3, told.corrected()).orThrow();
        drafting.submit(drafter, item, 4).orThrow();
        reviewing.approve(head, item, 5, IN_ORDER).orThrow();
    }

    private OrganId organ(String slug) {
        return organs.findBySlug(slug)
                .orElseThrow(() -> new IllegalStateException("no such organ in the story: " + slug))
                .id();
    }

    private static UUID key(String title) {
        return UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8));
    }
}
