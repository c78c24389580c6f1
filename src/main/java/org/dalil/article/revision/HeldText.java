package org.dalil.article.revision;

import org.jspecify.annotations.Nullable;

/**
 * What the base holds of an article in one language, for staff.
 *
 * @param live what readers see
 * @param draft the working copy
 * @param waiting handed in and not live yet; the last of several
 * @param scheduled whether any of those is approved for a later time
 */
public record HeldText(
        Translation translation,
        @Nullable Revision live,
        @Nullable Draft draft,
        @Nullable Revision waiting,
        boolean scheduled) {

    /** Names the live text; another text has another token. */
    public String liveToken() {
        return live == null ? "nothing" : token(live);
    }

    /** Names the working copy as it is saved now, or else the live text. */
    public String draftToken() {
        return draft == null ? liveToken() : token(draft);
    }

    /** Whether it was a working copy that this token named. */
    public static boolean isDraft(String token) {
        return token.startsWith("draft ");
    }

    static String token(Revision revision) {
        return "revision " + revision.id();
    }

    static String token(Draft draft) {
        return "draft " + draft.token();
    }
}
