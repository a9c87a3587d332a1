package org.daylight.workbench;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.daylight.account.Actor;
import org.daylight.account.CurrentActor;
import org.daylight.web.PageFurniture;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The side menu of the workbench: only what the person may use. */
@Component
class WorkbenchFurniture implements PageFurniture {

    private final CurrentActor current;

    WorkbenchFurniture(CurrentActor current) {
        this.current = current;
    }

    @Override
    public boolean belongsTo(String template) {
        return template.startsWith("workbench/");
    }

    @Override
    public Map<String, Object> of(HttpServletRequest request) {
        Actor actor = current.find().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
        List<MenuEntry> menu = Arrays.stream(MenuEntry.values())
                .filter(entry -> actor.holds(entry.permission()))
                .toList();
        return Map.of("shell", new WorkbenchShell(actor.name(), menu));
    }
}
