package org.daylight.reports.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a source into stretches of which each holds at most one report. */
final class Segments {

    private static final int FURTHEST_BACK = 10;
    private static final Pattern PREAMBLE = Pattern.compile("本报告|本年报|本年度报告|现将|根据《|按照《|依据《|依照《|编制|部分组成|条例》|年度报告");

    private final List<SourceLine> lines;
    private final List<Integer> starts = new ArrayList<>();
    private boolean period;
    private boolean overview;
    private boolean requests;
    private boolean requestsEnded;
    private boolean body;

    private Segments(List<SourceLine> lines) {
        this.lines = lines;
    }

    static List<List<SourceLine>> of(List<SourceLine> lines) {
        Segments segments = new Segments(lines);
        segments.starts.add(0);
        for (int i = 0; i < lines.size(); i++) {
            segments.line(i);
        }
        List<List<SourceLine>> cut = new ArrayList<>();
        for (int i = 0; i < segments.starts.size(); i++) {
            int end = i + 1 < segments.starts.size() ? segments.starts.get(i + 1) : lines.size();
            cut.add(lines.subList(segments.starts.get(i), end));
        }
        return cut;
    }

    private void line(int at) {
        SourceLine line = lines.get(at);
        String text = line.text();
        if (line.cells() == null && Signals.title(text) != null) {
            if (period || overview || body) {
                startAt(at);
            }
            return;
        }
        if (Signals.period(line) != null) {
            if (period || body) {
                startBefore(at);
            }
            period = true;
        }
        if (Signals.opensOverview(text)) {
            if (overview || requests) {
                startBefore(at);
            }
            overview = true;
        } else {
            body(at, text);
        }
    }

    private void body(int at, String text) {
        Signals.Heading heading = Signals.heading(text);
        requestsEnded |= requests && Signals.endsRequests(text);
        if (heading != null) {
            body |= heading.number() > 1;
        } else if (Signals.opensRequests(text)) {
            if (requests && requestsEnded && !sameTable(at)) {
                startBefore(at);
            }
            requests = true;
            body = true;
        } else if (Signals.opensActive(text)) {
            if (requests) {
                startBefore(at);
            }
            body = true;
        }
    }

    /** The head of T3 takes several lines; figures between two heads make them two tables. */
    private boolean sameTable(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 14); i--) {
            if (Signals.opensRequests(lines.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    private void startBefore(int at) {
        int start = at;
        int lowest = Math.max(starts.getLast(), at - FURTHEST_BACK);
        for (int i = at - 1; i > lowest; i--) {
            String text = lines.get(i).text();
            if (Signals.isFurniture(text) || Signals.heading(text) != null || text.indexOf('|') >= 0) {
                break;
            }
            if (!text.isBlank() && PREAMBLE.matcher(text).find() && !text.contains("http")) {
                start = i;
            } else if (text.length() > 40) {
                break;
            }
        }
        startAt(start);
    }

    private void startAt(int at) {
        starts.add(at);
        period = false;
        overview = false;
        requests = false;
        requestsEnded = false;
        body = false;
    }
}
