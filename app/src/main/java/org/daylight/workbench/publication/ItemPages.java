package org.daylight.workbench.publication;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.files.ClearingFindings.Clearing;
import org.daylight.files.FileDownload;
import org.daylight.files.FileId;
import org.daylight.publication.AttachingFiles;
import org.daylight.publication.AttachingFiles.Upload;
import org.daylight.publication.ClearingFiles;
import org.daylight.publication.DraftingItems;
import org.daylight.publication.WithdrawingItems;
import org.daylight.publication.WorkItem;
import org.daylight.workbench.ClearanceForm;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One item with its clock, its text and what may be done now. */
@Controller
@RequestMapping("/workbench/items/{id}")
@Permit(Permission.VIEW_ITEM)
class ItemPages {

    private final ItemViews views;
    private final DraftingItems drafting;
    private final WithdrawingItems withdrawing;
    private final AttachingFiles attaching;
    private final ClearingFiles clearing;
    private final FileDownload files;

    ItemPages(
            ItemViews views,
            DraftingItems drafting,
            WithdrawingItems withdrawing,
            AttachingFiles attaching,
            ClearingFiles clearing,
            FileDownload files) {
        this.views = views;
        this.drafting = drafting;
        this.withdrawing = withdrawing;
        this.attaching = attaching;
        this.clearing = clearing;
        this.files = files;
    }

    @GetMapping
    ModelAndView item(Actor actor, @PathVariable String id) {
        return views.page(actor, id);
    }

    @GetMapping("/files/{file}")
    ResponseEntity<Resource> file(Actor actor, @PathVariable String id, @PathVariable UUID file) {
        WorkItem item = views.find(actor, id);
        if (item.attachments().stream().noneMatch(each -> each.file().value().equals(file))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return files.of(new FileId(file));
    }

    @PostMapping("/files")
    @Permit(Permission.DRAFT_ITEM)
    ModelAndView attach(
            Actor actor,
            @PathVariable String id,
            @RequestParam long seen,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        WorkItem item = views.find(actor, id);
        if (file == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        String name = file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
            Upload upload = new Upload(content, name == null ? "" : name);
            return views.after(actor, id, attaching.attach(actor, item.id(), seen, upload));
        }
    }

    @PostMapping("/files/{file}/remove")
    @Permit(Permission.DRAFT_ITEM)
    ModelAndView detach(Actor actor, @PathVariable String id, @PathVariable UUID file, @RequestParam long seen) {
        WorkItem item = views.find(actor, id);
        return views.after(actor, id, attaching.detach(actor, item.id(), seen, new FileId(file)));
    }

    /** Answers for what a file carries unseen: for the ticked kinds, with a reason. */
    @PostMapping("/files/{file}/clearance")
    @Permit(Permission.DRAFT_ITEM)
    ModelAndView clear(
            Actor actor, @PathVariable String id, @PathVariable UUID file, @ModelAttribute ClearanceForm form) {
        WorkItem item = views.find(actor, id);
        Clearing word = form.of(file);
        return views.after(actor, id, clearing.clear(actor, item.id(), form.seen(), word), Map.of("typed", word));
    }

    @PostMapping("/submit")
    @Permit(Permission.DRAFT_ITEM)
    ModelAndView submit(Actor actor, @PathVariable String id, @RequestParam long seen) {
        WorkItem item = views.find(actor, id);
        return views.after(actor, id, drafting.submit(actor, item.id(), seen));
    }

    @PostMapping("/correction")
    @Permit(Permission.DRAFT_ITEM)
    ModelAndView startCorrection(
            Actor actor, @PathVariable String id, @RequestParam long seen, @RequestParam String note) {
        WorkItem item = views.find(actor, id);
        return views.after(actor, id, drafting.startCorrection(actor, item.id(), seen, note), Map.of("note", note));
    }

    @PostMapping("/correction/drop")
    @Permit(Permission.DRAFT_ITEM)
    ModelAndView dropCorrection(Actor actor, @PathVariable String id, @RequestParam long seen) {
        WorkItem item = views.find(actor, id);
        return views.after(actor, id, drafting.dropCorrection(actor, item.id(), seen));
    }

    @PostMapping("/withdrawal")
    @Permit(Permission.WITHDRAW_ITEM)
    ModelAndView withdraw(Actor actor, @PathVariable String id, @RequestParam long seen, @RequestParam String reason) {
        WorkItem item = views.find(actor, id);
        return views.after(actor, id, withdrawing.withdraw(actor, item.id(), seen, reason), Map.of("reason", reason));
    }
}
