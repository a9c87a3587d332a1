package org.daylight.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.daylight.rules.law.ArticleRef;
import org.daylight.rules.law.Bilingual;
import org.daylight.rules.law.Wording;
import org.daylight.shared.ChinaTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What every template knows of the page it draws: language, address, reader's choices, words. */
public final class Page {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final MessageSource messages;
    private final Locale locale;
    private final boolean elder;
    private final String path;
    private final String back;
    private final Supplier<CsrfField> csrf;

    /** Name and value of the hidden field that proves a form came from our own page. */
    public record CsrfField(String name, String value) {}

    Page(MessageSource messages, Locale locale, boolean elder, String path, String back, Supplier<CsrfField> csrf) {
        this.messages = messages;
        this.locale = locale;
        this.elder = elder;
        this.path = path;
        this.back = back;
        this.csrf = csrf;
    }

    /** The words under a key, in the reader's language; a missing key is a bug and fails. */
    public String text(String key, @Nullable Object... arguments) {
        return messages.getMessage(
                key, Arrays.stream(arguments).map(this::shown).toArray(), locale);
    }

    private @Nullable Object shown(@Nullable Object argument) {
        return argument instanceof Instant moment ? minute(moment) : argument;
    }

    /** The words for one constant of an enum: key {@code enum.<TypeName>.<CONSTANT>}. */
    public String text(Enum<?> constant) {
        return text("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The name of a term of the law, in the reader's language. */
    public String name(Bilingual term) {
        return isEnglish() ? term.english() : term.chinese();
    }

    /** A sentence of the rules, in the reader's language. */
    public String sentence(String key, List<String> arguments) {
        return (isEnglish() ? Wording.ENGLISH : Wording.CHINESE).say(key, arguments);
    }

    /** A citation in the reader's language. */
    public String citation(ArticleRef article) {
        return isEnglish() ? article.english() : article.chinese();
    }

    public String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern(text("date.pattern"), locale));
    }

    /** A moment to the minute, as the law's time zone shows it. */
    public String minute(Instant moment) {
        return ChinaTime.wallTime(moment).format(MINUTE);
    }

    public boolean isEnglish() {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }

    /** Value of the html element's lang attribute. */
    public String language() {
        return isEnglish() ? "en" : "zh-CN";
    }

    public boolean isElder() {
        return elder;
    }

    public String path() {
        return path;
    }

    /** Where to return after a choice that concerns the whole site: this page with its query, reachable by GET. */
    public String back() {
        return back;
    }

    /** Whether the reader stands on this address or below it. */
    public boolean isAt(String prefix) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }

    public CsrfField csrf() {
        return csrf.get();
    }
}
