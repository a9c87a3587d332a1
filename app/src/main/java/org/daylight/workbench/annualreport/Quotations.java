package org.daylight.workbench.annualreport;

import java.util.ArrayList;
import java.util.List;
import org.daylight.workbench.annualreport.ProseView.Piece;
import org.jspecify.annotations.Nullable;

/** Finds the words that findings quote in a paragraph and cuts it at them; white space does not count. */
final class Quotations {

    private static final String CUT = "…";

    private final String text;
    private final StringBuilder letters = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();
    private final @Nullable FindingView[] owners;

    Quotations(String text) {
        this.text = text;
        this.owners = new FindingView[text.length()];
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                letters.append(text.charAt(i));
                places.add(i);
            }
        }
    }

    /** Whether the paragraph holds the words. */
    boolean holds(String quote) {
        String sought = sought(quote);
        return !sought.isEmpty() && letters.indexOf(sought) >= 0;
    }

    /** Marks the words of a finding unless a graver one has marked them; findings come in the order of gravity. */
    void mark(FindingView finding) {
        String sought = sought(finding.source().quote());
        int at = sought.isEmpty() ? -1 : letters.indexOf(sought);
        if (at < 0) {
            return;
        }
        int from = places.get(at);
        int to = places.get(at + sought.length() - 1);
        for (int i = from; i <= to; i++) {
            owners[i] = owners[i] == null ? finding : owners[i];
        }
    }

    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || owners[i] != owners[from]) {
                FindingView owner = owners[from];
                String piece = text.substring(from, i);
                pieces.add(
                        owner == null
                                ? new Piece(piece, "", "")
                                : new Piece(piece, owner.mark(), "#" + owner.fragment()));
                from = i;
            }
        }
        return pieces;
    }

    private static String sought(String quote) {
        String flat = quote.replaceAll("\\s+", "");
        return flat.endsWith(CUT) ? flat.substring(0, flat.length() - 1) : flat;
    }
}
