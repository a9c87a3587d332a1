package org.daylight.rules.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why the law does not allow an act: a coded ground, the provision, the day since when, and a plain sentence. A refusal
 * is an expected answer and therefore a value, never an exception.
 *
 * <p>Example: a second correction notice is refused with {@link Ground#CORRECTION_ALREADY_ASKED} and
 * {@code OGI 30}, since the day of the first notice.
 *
 * @param ground the coded ground
 * @param article the provision that the refusal rests on
 * @param since the day from which the act has been barred, absent where no day matters
 * @param arguments what fills the places of the sentence
 */
public record Refusal(
        Ground ground, ArticleRef article, @Nullable LocalDate since, List<String> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    /** A refusal whose sentence names the given arguments. */
    public static Refusal of(Ground ground, String article, @Nullable LocalDate since, Object... arguments) {
        return new Refusal(
                ground,
                ArticleRef.parse(article),
                since,
                Arrays.stream(arguments).map(Object::toString).toList());
    }

    /** The key of the sentence in the bundles of {@link Wording}. */
    public String messageKey() {
        return ground.messageKey();
    }

    /** The plain sentence for an official or an applicant, in Chinese. */
    public String sentence() {
        return Wording.CHINESE.say(messageKey(), arguments);
    }

    /** The plain sentence in English. */
    public String englishSentence() {
        return Wording.ENGLISH.say(messageKey(), arguments);
    }
}
