package org.dalil.desk.editor;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.account.Permission;
import org.dalil.article.revision.Revision;
import org.dalil.desk.articles.Chips;
import org.dalil.desk.check.Besides;
import org.dalil.desk.check.Written;
import org.dalil.desk.effect.TextEffects;
import org.dalil.desk.frame.Actors;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.jspecify.annotations.Nullable;

import java.util.Objects;

/** Makes the page of one revision. */
@Singleton
class RevisionPages {
    private final Besides besides;
    private final TextEffects effects;
    private final Actors actors;

    RevisionPages(Besides besides, TextEffects effects, Actors actors) {
        this.besides = besides;
        this.effects = effects;
        this.actors = actors;
    }

    DeskRevisionPage page(
            DeskFrame frame,
            Place place,
            Revision revision,
            Asking asking,
            @Nullable String problem,
            Language page) {
        var language = place.language();
        var written =
                new Written(
                        place.article(),
                        language,
                        revision.audience(),
                        revision.title(),
                        revision.summary(),
                        revision.body());
        return new DeskRevisionPage(
                frame,
                place.head(),
                place.revision(revision.number()),
                revision.number(),
                place.head() + "/" + language + "/previews?revision=" + revision.number(),
                Words.of(revision.title(), language),
                revision.summary().isBlank() ? null : Words.of(revision.summary(), language),
                language.code(),
                language.direction(),
                actors.said(revision.author(), page),
                revision.createdAt(),
                Chips.of(revision.state()),
                revision.audience() == Audience.PUBLIC ? "desk.list.everyone" : "desk.list.staff",
                revision.changeNote().isBlank() ? null : Words.of(revision.changeNote(), language),
                effects.ofRevision(Objects.requireNonNull(revision.id()), page, asking.person()),
                besides.preview(written),
                revision.body(),
                isRestorable(revision, asking),
                problem);
    }

    /** What waits or is live is there already. */
    private static boolean isRestorable(Revision revision, Asking asking) {
        return asking.may(Permission.WRITE)
                && switch (revision.state()) {
                    case IN_REVIEW, SCHEDULED, PUBLISHED -> false;
                    case RETURNED, SUPERSEDED, WITHDRAWN -> true;
                };
    }
}
