package org.dalil.insight.wording;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Words that somebody searched for, personal data replaced.
 *
 * @param digest of language and folded words; where too few typed them it goes soon after them
 * @param topicId null where no word says anything
 * @param pinned an editor put it where it is
 * @param visitors of its days, added up: who comes again another day counts again
 * @param asShown those of them who wrote it letter by letter as {@code words}
 * @param folded {@code words} are what all ways to write them have in common, and nobody's own
 */
@MappedEntity("wording")
public record Wording(
        @Id @GeneratedValue @Nullable Long id,
        String digest,
        String language,
        String words,
        @Nullable Long topicId,
        boolean pinned,
        LocalDate firstDay,
        LocalDate lastDay,
        long visitors,
        long asShown,
        boolean folded) {
    /** Different visitors that words must have before anybody is shown them. */
    public static final int FLOOR = 3;

    public long number() {
        return Objects.requireNonNull(id, "a stored wording has an id");
    }

    public Language spoken() {
        return new Language(language);
    }

    boolean isCommon() {
        return visitors >= FLOOR;
    }

    /** Fewer than three are known to write it so. */
    boolean isOwnWay() {
        return !folded && asShown < FLOOR;
    }

    /** Too few typed it and nobody any more, or what it was taken from is erased. */
    public boolean isEmptied() {
        return words.isEmpty();
    }
}
