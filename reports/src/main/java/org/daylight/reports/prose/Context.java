package org.daylight.reports.prose;

import org.jspecify.annotations.Nullable;

/** What a paragraph hands on from sentence to sentence. */
final class Context {

    private final Years years;
    private final Scopes scopes;
    private final Lists lists;
    private @Nullable Coverage scope;

    Context(Years years, Scopes scopes, Lists lists) {
        this.years = years;
        this.scopes = scopes;
        this.lists = lists;
    }

    Years years() {
        return years;
    }

    Lists lists() {
        return lists;
    }

    /** The scope of a figure: its clause decides, else the sentence before it, else what held before, else likely the whole. */
    Coverage scope(String clause, String before) {
        Coverage own = scopes.of(clause);
        if (own == null) {
            int start = Math.max(before.lastIndexOf(';'), 0);
            own = scopes.of(before.substring(start, Math.min(before.length(), start + 30)));
        }
        if (own != null) {
            scope = own;
        }
        return scope == null ? Coverage.NOT_SAID : scope;
    }
}
