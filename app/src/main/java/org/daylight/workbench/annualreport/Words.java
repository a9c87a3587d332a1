package org.daylight.workbench.annualreport;

import java.util.Locale;
import org.daylight.rules.law.Bilingual;
import org.springframework.context.MessageSource;

/** The words of the bundles in the reader's language, for views that are drawn outside a template. */
record Words(MessageSource messages, Locale locale) {

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    String of(Bilingual term) {
        return locale.getLanguage().equals("en") ? term.english() : term.chinese();
    }
}
