package org.daylight.workbench;

import java.util.List;

/** What the workbench's frame shows around every page. */
public record WorkbenchShell(String person, List<MenuEntry> menu) {}
