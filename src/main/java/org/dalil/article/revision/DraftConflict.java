package org.dalil.article.revision;

/** Two people, or two tabs, wrote from the same text; the one saved first is {@link #saved}. */
public class DraftConflict extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Draft saved;

    public DraftConflict(Draft saved) {
        super("the draft was saved by %s meanwhile".formatted(saved.author()));
        this.saved = saved;
    }

    public Draft saved() {
        return saved;
    }
}
