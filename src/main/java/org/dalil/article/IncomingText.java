package org.dalil.article;

import org.dalil.text.Slug;
import org.dalil.text.SortKey;
import org.jspecify.annotations.Nullable;

/** One arriving text on its way through {@link Intake}, which fills in what the base gave it. */
final class IncomingText {
    final long article;
    final Arrival.ArrivingText arriving;
    final @Nullable HeldText before;
    Translation translation;
    String token = "";

    private IncomingText(
            long article,
            Arrival.ArrivingText arriving,
            @Nullable HeldText before,
            Translation translation) {
        this.article = article;
        this.arriving = arriving;
        this.before = before;
        this.translation = translation;
    }

    static IncomingText of(
            long article, @Nullable HeldArticle held, Arrival.ArrivingText arriving) {
        var before = held == null ? null : held.texts().get(arriving.language());
        return new IncomingText(
                article,
                arriving,
                before,
                before == null ? begun(article, arriving) : before.translation());
    }

    private static Translation begun(long article, Arrival.ArrivingText text) {
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
