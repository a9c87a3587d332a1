package org.daylight.portal.publication;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daylight.files.FileDownload;
import org.daylight.files.FileId;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganId;
import org.daylight.publication.ItemId;
import org.daylight.publication.PublicItems;
import org.daylight.publication.PublicPage;
import org.daylight.publication.PublicPage.Shown;
import org.daylight.publication.PublicPage.Withdrawn;
import org.daylight.publication.TextBlock;
import org.daylight.web.Everyone;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One item as anybody may read it, its older versions and its files; a notice where it has been withdrawn. */
@Controller
@Everyone
class ItemPage {

    private final PublicItems items;
    private final OrganDirectory organs;
    private final FileDownload files;
    private final Freshness freshness;

    ItemPage(PublicItems items, OrganDirectory organs, FileDownload files, Freshness freshness) {
        this.items = items;
        this.organs = organs;
        this.files = files;
        this.freshness = freshness;
    }

    @GetMapping("/items/{id}")
    @Nullable
    ModelAndView item(@PathVariable String id, ServletWebRequest request) {
        PublicPage page = ItemId.read(id).flatMap(items::page).orElseThrow(ItemPage::notFound);
        return switch (page) {
            case Withdrawn notice -> gone(notice);
            case Shown shown -> freshness.isUnchanged(request) ? null : view(shown);
        };
    }

    @GetMapping("/items/{id}/versions/{number}")
    @Nullable
    ModelAndView version(@PathVariable String id, @PathVariable int number, ServletWebRequest request) {
        Shown shown =
                ItemId.read(id).flatMap(item -> items.version(item, number)).orElseThrow(ItemPage::notFound);
        return freshness.isUnchanged(request) ? null : view(shown);
    }

    @GetMapping("/items/{id}/files/{file}")
    ResponseEntity<Resource> file(@PathVariable String id, @PathVariable UUID file) {
        Optional<ItemId> item = ItemId.read(id).filter(each -> items.hasFile(each, new FileId(file)));
        return item.map(each -> files.of(new FileId(file))).orElseThrow(ItemPage::notFound);
    }

    private ModelAndView view(Shown shown) {
        return new ModelAndView(
                "portal/publication/item",
                Map.of(
                        "item", shown,
                        "publisher", publisher(shown.organ()),
                        "blocks", TextBlock.of(shown.content().body())));
    }

    private ModelAndView gone(Withdrawn notice) {
        return new ModelAndView(
                "portal/publication/withdrawn",
                Map.of("notice", notice, "publisher", publisher(notice.organ())),
                HttpStatus.GONE);
    }

    private Publisher publisher(OrganId organ) {
        return organs.find(organ)
                .map(found -> new Publisher(found.name(), found.slug()))
                .orElse(new Publisher("", ""));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
