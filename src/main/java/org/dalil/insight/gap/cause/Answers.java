package org.dalil.insight.gap.cause;

import org.dalil.text.Language;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What answers a topic, as who asked in one language could have met it. The first of several texts
 * is the surest.
 */
public record Answers(Language language, List<Answer> texts) {

    public Answers {
        texts = List.copyOf(texts);
    }

    /**
     * What is proved (it solved cases, or was read to the end by several) makes guesses needless.
     *
     * @param likely what the search shows for the topic's words now
     */
    public static Answers of(Language language, List<Answer> proved, List<Answer> likely) {
        return new Answers(language, proved.isEmpty() ? likely : proved);
    }

    /** Everybody reads it in this language. */
    Optional<Answer> live(Predicate<Long> which) {
        return first(text -> isHere(text) && text.isLive() && which.test(text.article()));
    }

    /** It waits in this language, or is for some only. */
    Optional<Answer> waiting() {
        return first(text -> isHere(text) && !text.isLive());
    }

    Optional<Answer> liveElsewhere() {
        return first(text -> !isHere(text) && text.isLive());
    }

    Optional<Answer> waitingElsewhere() {
        return first(text -> !isHere(text) && !text.isLive());
    }

    private boolean isHere(Answer text) {
        return text.language().equals(language);
    }

    private Optional<Answer> first(Predicate<Answer> which) {
        return texts.stream().filter(which).findFirst();
    }
}
