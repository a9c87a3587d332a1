package org.daylight.reports.comparing;

import java.util.ArrayList;
import java.util.List;
import org.daylight.reports.comparing.Passage.FigureChange;
import org.daylight.reports.comparing.Passage.Span;
import org.daylight.reports.comparing.Passage.Span.Change;

/** Collects pieces into spans: within one change what went stands before what came. */
final class SpanList {

    private final List<Span> spans = new ArrayList<>();
    private final List<FigureChange> figures = new ArrayList<>();
    private final StringBuilder same = new StringBuilder();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    void same(Token token) {
        flushChange();
        same.append(token.text());
    }

    void removed(Token token) {
        flushSame();
        removed.append(token.text());
    }

    void added(Token token) {
        flushSame();
        added.append(token.text());
    }

    void removed(Sentence sentence) {
        sentence.tokens().forEach(this::removed);
    }

    void added(Sentence sentence) {
        sentence.tokens().forEach(this::added);
    }

    /** A figure with another value is a change of its own. */
    void refigured(Token was, Token is) {
        flush();
        spans.add(new Span(Change.REMOVED, was.text(), true));
        spans.add(new Span(Change.ADDED, is.text(), true));
    }

    void changed(FigureChange change) {
        figures.add(change);
    }

    private void flush() {
        flushSame();
        flushChange();
    }

    private void flushSame() {
        flush(same, Change.SAME);
    }

    private void flushChange() {
        flush(removed, Change.REMOVED);
        flush(added, Change.ADDED);
    }

    private void flush(StringBuilder text, Change change) {
        if (!text.isEmpty()) {
            spans.add(new Span(change, text.toString(), false));
            text.setLength(0);
        }
    }

    List<Span> spans() {
        flush();
        return List.copyOf(spans);
    }

    List<FigureChange> figures() {
        return List.copyOf(figures);
    }
}
