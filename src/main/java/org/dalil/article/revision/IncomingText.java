package org.dalil.article.revision;

import org.dalil.text.Language;
import org.dalil.text.Slug;
import org.dalil.text.SortKey;
import org.jspecify.annotations.Nullable;

/**
 * One arriving text on its way through {@link IncomingTexts}, which fill in what the base gave it.
 */
public final class IncomingText {
    final long article;
    final ArrivingText arriving;
    final @Nullable HeldText before;
    Translation translation;
    String token = "";

    private IncomingText(
            long article,
            ArrivingText arriving,
            @Nullable HeldText before,
            Translation translation) {
        this.article = article;
        this.arriving = arriving;
        this.before = before;
        this.translation = translation;
    }

    /**
     * @param before what the base holds in its language; null: nothing
     */
    public static IncomingText of(long article, @Nullable HeldText before, ArrivingText arriving) {
        return new IncomingText(
                article,
                arriving,
                before,
                before == null ? begun(article, arriving) : before.translation());
    }

    private static Translation begun(long article, ArrivingText text) {
        var title = text.text().title();
        return new Translation(
                null,
                article,
                text.language().code(),
                Slug.of(title),
                SortKey.of(title),
                null,
                null,
                null);
    }

    public long article() {
        return article;
    }

    public Language language() {
        return arriving.language();
    }

    /** Names the text as the base holds it now. */
    public String token() {
        return token;
    }

    boolean isDraft() {
        return arriving.draft();
    }

    long translationId() {
        return Revisions.idOf(translation);
    }

    @Nullable Revision live() {
        return before == null ? null : before.live();
    }

    @Nullable Draft draft() {
        return before == null ? null : before.draft();
    }
}
