package org.dalil.insight.topic;

import org.dalil.text.Language;

/**
 * How a topic is called to who looks.
 *
 * @param words empty where there are none that may be shown
 * @param language of the words
 */
public record TopicLabel(long id, String words, Language language, Source source) {

    /** Where the words come from. */
    public enum Source {
        /** An editor's. */
        EDITOR,
        /** What enough people type. */
        TYPED,
        /** A case's subject, for who may open the case: to be seen, and never to be kept. */
        CASE,
        /** There are none. */
        NONE
    }

    public static TopicLabel hidden(long id, Language language) {
        return new TopicLabel(id, "", language, Source.NONE);
    }

    public boolean named() {
        return source == Source.EDITOR;
    }

    public boolean hidden() {
        return source == Source.NONE;
    }

    /**
     * Whether the words may be written down elsewhere: in a task, a draft, a file, a letter. A
     * case's may not: when it is erased they would stay there.
     */
    public boolean mayBeKept() {
        return source == Source.EDITOR || source == Source.TYPED;
    }
}
