package org.daylight.publication;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.daylight.publication.FormReading.Problem;
import org.daylight.rules.exemption.ExemptionGround;
import org.daylight.shared.TypedText;
import org.jspecify.annotations.Nullable;

/** Reads one {@link ItemForm}, collecting everything that is wrong with it. */
final class FormCheck {

    private static final int LONGEST_KEYWORD = 30;
    private static final int LONGEST_REASON = 500;
    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final ItemForm form;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    FormCheck(ItemForm form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    FormReading read() {
        String title = line("title", form.title(), ItemContent.LONGEST_TITLE);
        require("title", title);
        String summary = line("summary", form.summary(), ItemContent.LONGEST_SUMMARY);
        String body = text(form.body());
        require("body", body);
        LocalDate generatedOn = generatedOn();
        Theme theme = choice("theme", Themes.find(form.theme()));
        Genre genre = choice("genre", constant(Genre.class, form.genre()));
        Audience audience = choice("audience", constant(Audience.class, form.audience()));
        DocumentNumber number = documentNumber();
        List<String> keywords = keywords();
        Validity validity = validity();
        Disclosure disclosure = disclosure();
        if (!problems.isEmpty()
                || generatedOn == null
                || theme == null
                || genre == null
                || audience == null
                || disclosure == null) {
            return new FormReading.Unreadable(problems);
        }
        ItemMetadata metadata = new ItemMetadata(generatedOn, number, theme, genre, audience, keywords, validity);
        return new FormReading.Readable(new Draft(disclosure, new ItemContent(title, summary, body, metadata)));
    }

    private @Nullable LocalDate generatedOn() {
        LocalDate date = date("generatedOn", form.generatedOn());
        if (form.generatedOn().isBlank()) {
            problem("generatedOn", "required");
        } else if (date != null && !date.isAfter(LATEST) && date.isAfter(today)) {
            problem("generatedOn", "formed-in-future", today.toString());
        }
        return date;
    }

    private void problem(String field, String kind, Object... arguments) {
        problems.add(new Problem(field, "publication.problem." + kind, List.of(arguments)));
    }

    private void require(String field, String value) {
        if (value.isEmpty()) {
            problem(field, "required");
        }
    }

    private String line(String field, String typed, int longest) {
        String cleaned = TypedText.line(Normalizer.normalize(typed, Normalizer.Form.NFC));
        limit(field, cleaned, longest);
        return cleaned;
    }

    private String text(String typed) {
        String cleaned = TypedText.text(Normalizer.normalize(typed, Normalizer.Form.NFC));
        limit("body", cleaned, ItemContent.LONGEST_BODY);
        return cleaned;
    }

    private void limit(String field, String value, int longest) {
        int length = TypedText.length(value);
        if (length > longest) {
            problem(field, "too-long", longest, length);
        }
    }

    private @Nullable LocalDate date(String field, String typed) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(typed.strip());
            if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
                problem(field, "date-far");
            }
            return date;
        } catch (DateTimeException malformed) {
            problem(field, "date");
            return null;
        }
    }

    private <T> @Nullable T choice(String field, Optional<T> chosen) {
        if (chosen.isEmpty()) {
            problem(field, "choose");
        }
        return chosen.orElse(null);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private @Nullable DocumentNumber documentNumber() {
        if (form.documentNumber().isBlank()) {
            return null;
        }
        Optional<DocumentNumber> number = DocumentNumber.read(form.documentNumber());
        if (number.isEmpty()) {
            problem("documentNumber", "document-number");
        }
        return number.orElse(null);
    }

    private List<String> keywords() {
        List<String> words = Arrays.stream(form.keywords().split("[,，、;；\\s]+"))
                .filter(word -> !word.isBlank())
                .map(word -> line("keywords", word, LONGEST_KEYWORD))
                .distinct()
                .toList();
        if (words.size() > ItemMetadata.MOST_KEYWORDS) {
            problem("keywords", "too-many-keywords", ItemMetadata.MOST_KEYWORDS);
            return List.of();
        }
        return words;
    }

    private @Nullable Validity validity() {
        LocalDate from = date("effectiveFrom", form.effectiveFrom());
        LocalDate until = date("expiresOn", form.expiresOn());
        if (until != null && (from == null || !until.isAfter(from))) {
            problem("expiresOn", "expires-before-effect");
            return null;
        }
        return from == null ? null : new Validity(from, until);
    }

    private @Nullable Disclosure disclosure() {
        String reason = line("reason", form.reason(), LONGEST_REASON);
        DisclosureClass chosen = choice("disclosureClass", constant(DisclosureClass.class, form.disclosureClass()));
        if (chosen == null) {
            return null;
        }
        return switch (chosen) {
            case PROACTIVE -> Disclosure.PROACTIVE;
            case UPON_REQUEST -> new Disclosure(chosen, null, reason);
            case NOT_DISCLOSED -> withheld(reason);
        };
    }

    private @Nullable Disclosure withheld(String reason) {
        ExemptionGround ground = choice("ground", constant(ExemptionGround.class, form.ground()));
        if (reason.isEmpty()) {
            problem("reason", "withheld-needs-reason");
        }
        return ground == null || reason.isEmpty()
                ? null
                : new Disclosure(DisclosureClass.NOT_DISCLOSED, ground, reason);
    }
}
