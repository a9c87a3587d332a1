package org.daylight.request;

import java.util.List;
import org.daylight.rules.calendar.WorkingCalendar;
import org.daylight.rules.request.Case;
import org.daylight.rules.request.CaseEvent;
import org.daylight.rules.setting.Settings;

/** The calendar and the settings by which cases are judged. */
record Rulebook(WorkingCalendar calendar, Settings settings) {

    Case draft() {
        return Case.draft(calendar, settings);
    }

    Case replay(List<CaseEvent> events) {
        return Case.replay(events, calendar, settings);
    }
}
