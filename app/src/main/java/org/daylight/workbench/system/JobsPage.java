package org.daylight.workbench.system;

import java.util.Map;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.system.Jobs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Persistent jobs, and the shelf of events that were not dealt with. */
@Controller
@Permit(Permission.VIEW_JOBS)
class JobsPage {

    private final Jobs jobs;
    private final TryingAgain trying;
    private final AskingForBackup backups;

    JobsPage(Jobs jobs, TryingAgain trying, AskingForBackup backups) {
        this.jobs = jobs;
        this.trying = trying;
        this.backups = backups;
    }

    @GetMapping("/workbench/jobs")
    ModelAndView show(@RequestParam(defaultValue = "") String notice) {
        return new ModelAndView(
                "workbench/system/jobs",
                Map.of(
                        "jobs",
                        jobs.all(),
                        "events",
                        jobs.unfinishedEvents(),
                        "count",
                        jobs.countUnfinishedEvents(),
                        "notice",
                        notice,
                        "backup",
                        backups.state()));
    }

    @PostMapping("/workbench/jobs/backup")
    String backUp(Actor actor) {
        backups.ask(actor);
        return "redirect:/workbench/jobs?notice=backup";
    }

    @PostMapping("/workbench/jobs/events/{event}/try-again")
    String tryAgain(@PathVariable UUID event, Actor actor) {
        return "redirect:/workbench/jobs?notice=" + (trying.tryAgain(event, actor) ? "tried" : "gone");
    }
}
