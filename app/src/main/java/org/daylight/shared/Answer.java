package org.daylight.shared;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * What a use case returns when the law or a rule of the house may refuse it. A refusal is an expected answer with a
 * message key, never an exception; exceptions mean a bug or an outage.
 */
public sealed interface Answer<T> {

    /** The key under which people are told, in the same way everywhere, that somebody else was faster. */
    String CHANGED_MEANWHILE = "refused.changed-meanwhile";

    /** The act was done. */
    record Done<T>(T value) implements Answer<T> {}

    /**
     * The act was refused and nothing was changed.
     *
     * @param messageKey key of the sentence in the message bundles, for instance {@code request.refused.closed}
     * @param arguments what the sentence names, already in the reader's form
     * @param citation the provision, for instance {@code 《政府信息公开条例》第三十条}; empty where no law decides
     */
    record Refused<T>(String messageKey, List<Object> arguments, String citation) implements Answer<T> {
        public Refused {
            arguments = List.copyOf(arguments);
        }

        /** Whether somebody else was faster; what the person saw is no longer so. */
        public boolean isChangedMeanwhile() {
            return messageKey.equals(CHANGED_MEANWHILE);
        }

        /** The same refusal where another type was awaited. */
        public <U> Answer<U> as() {
            return new Refused<>(messageKey, arguments, citation);
        }
    }

    static <T> Answer<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Answer<T> refused(String messageKey, Object... arguments) {
        return new Refused<>(messageKey, List.of(arguments), "");
    }

    /**
     * Refuses an act on what has changed since the person looked at it.
     *
     * @param who a name, or words for who has none
     * @param what words for what was done, as they stand behind the name and the moment
     */
    static <T> Answer<T> changedMeanwhile(Object who, Instant at, Object what) {
        return refused(CHANGED_MEANWHILE, who, at, what);
    }

    default boolean isDone() {
        return this instanceof Done<T>;
    }

    default <U> Answer<U> map(Function<T, U> change) {
        return switch (this) {
            case Done<T> done -> new Done<>(change.apply(done.value()));
            case Refused<T> refused -> refused.as();
        };
    }

    /** Goes on with a further step that may itself be refused; the first refusal stands. */
    default <U> Answer<U> then(Function<T, Answer<U>> step) {
        return switch (this) {
            case Done<T> done -> step.apply(done.value());
            case Refused<T> refused -> refused.as();
        };
    }

    /** The value of an act that the caller knows to be allowed; a refusal here is a bug. */
    default T orThrow() {
        return switch (this) {
            case Done<T> done -> done.value();
            case Refused<T> refused ->
                throw new IllegalStateException("refused: " + refused.messageKey() + " " + refused.arguments());
        };
    }
}
