package org.dalil.insight.wording;

import static java.util.Objects.requireNonNull;

import org.dalil.text.Language;

/** Words of a topic that are written otherwise from now on. */
public record Respelled(long topic, Language language, String was, String words) {

    static Respelled of(Wording wording, String words) {
        return new Respelled(
                requireNonNull(wording.topicId(), "what is counted has a topic"),
                wording.spoken(),
                wording.words(),
                words);
    }
}
