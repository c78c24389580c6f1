package org.dalil.desk.editor;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.article.Draft;
import org.dalil.article.Drafts;
import org.dalil.article.InternalReleases;
import org.dalil.article.Revisions;
import org.dalil.audit.Actor;
import org.dalil.database.Transactions;
import org.dalil.desk.editor.Editors.Place;
import org.dalil.markdown.Documents;
import org.dalil.markdown.ReportPart;

/** What becomes of a text that was written: a draft, a revision in review, or live for staff. */
@Singleton
class Writing {
    private final Drafts drafts;
    private final Revisions revisions;
    private final InternalReleases releases;
    private final Documents documents;
    private final Transactions transactions;

    Writing(
            Drafts drafts,
            Revisions revisions,
            InternalReleases releases,
            Documents documents,
            Transactions transactions) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.releases = releases;
        this.documents = documents;
        this.transactions = transactions;
    }

    /** Saves the draft; see {@link Drafts#save}. */
    Draft save(Place place, Typed typed, Account writer) {
        return drafts.save(
                place.id(), place.language(), typed.text(), typed.version(), actor(writer));
    }

    /**
     * Saves it and does what was asked.
     *
     * @return where to go on
     */
    String take(Place place, Typed typed, Account writer) {
        return transactions.write(
                () -> {
                    save(place, typed, writer);
                    return switch (typed.deed()) {
                        case "hand-in" -> handIn(place, typed, writer);
                        case "publish" -> publish(place, typed, writer);
                        default -> place.editor();
                    };
                });
    }

    private String handIn(Place place, Typed typed, Account writer) {
        revisions.handIn(
                place.id(),
                place.language(),
                typed.audience(),
                typed.minor(),
                typed.note(),
                actor(writer));
        return place.head() + "?done=handed-in";
    }

    /** What others than staff read meanwhile goes to a reviewer. */
    private String publish(Place place, Typed typed, Account writer) {
        if (!releases.isPossible(place.id(), place.language())) {
            return handIn(place, typed.inAudience(Audience.INTERNAL), writer);
        }
        releases.publish(
                place.id(),
                place.language(),
                typed.minor(),
                typed.note(),
                isResolved(place, typed),
                actor(writer));
        return place.head() + "?done=published";
    }

    private boolean isResolved(Place place, Typed typed) {
        return place.article().kind() != ArticleKind.REPORT
                || !documents.report(typed.body()).missing().contains(ReportPart.RESOLUTION);
    }

    private static Actor actor(Account writer) {
        return new Actor(writer.id(), writer.name());
    }
}
