package org.dalil.article.revision;

/**
 * Two people, or two tabs, wrote from the same text. What is there now is told: the working copy
 * that was saved first, or, where that has ended, the last text that was made of it.
 */
public class DraftConflict extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Found found;

    /**
     * @param token {@link Draft#token}; empty where there is no working copy any more
     * @param author who wrote it, or empty
     */
    public record Found(String token, String author, String title, String summary, String body) {

        /** Handed in, or let go, since it was read. */
        public boolean isEnded() {
            return token.isEmpty();
        }
    }

    private DraftConflict(String message, Found found) {
        super(message);
        this.found = found;
    }

    static DraftConflict saved(Draft draft) {
        var found =
                new Found(
                        draft.token(),
                        draft.author(),
                        draft.title(),
                        draft.summary(),
                        draft.body());
        return new DraftConflict(
                "the draft was saved by %s meanwhile".formatted(draft.author()), found);
    }

    static DraftConflict ended(Revision last) {
        var text = last.text();
        return new DraftConflict(
                "the draft was handed in meanwhile",
                new Found("", last.author(), text.title(), text.summary(), text.body()));
    }

    static DraftConflict ended() {
        return new DraftConflict("the draft was let go meanwhile", new Found("", "", "", "", ""));
    }

    public Found found() {
        return found;
    }
}
