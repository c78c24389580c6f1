package org.dalil.article.translation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Prototype;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.article.overview.Overview;
import org.dalil.article.overview.Overviews;
import org.dalil.article.review.Approval;
import org.dalil.article.review.HandIns;
import org.dalil.article.review.Review;
import org.dalil.article.review.Reviews;
import org.dalil.article.revision.Draft;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Revision;
import org.dalil.article.revision.Revisions;
import org.dalil.article.revision.Text;
import org.dalil.audit.Actor;
import org.dalil.testing.Staff;
import org.dalil.testing.World;
import org.dalil.text.Language;

import java.util.UUID;

/**
 * An article of its own for whoever asks, live in English alone. Huda writes and translates it,
 * Omar approves.
 */
@Prototype
class Refund {
    static final Language EN = Language.ENGLISH;
    static final Language AR = Language.ARABIC;

    private final Translations translations;
    private final Drafts drafts;
    private final Revisions revisions;
    private final HandIns handIns;
    private final Reviews reviews;
    private final Overviews overviews;
    private final Staff staff;
    private final long article;
    private final long original;

    Refund(
            Translations translations,
            Drafts drafts,
            Revisions revisions,
            HandIns handIns,
            Reviews reviews,
            Overviews overviews,
            World world,
            Staff staff) {
        this.translations = translations;
        this.drafts = drafts;
        this.revisions = revisions;
        this.handIns = handIns;
        this.reviews = reviews;
        this.overviews = overviews;
        this.staff = staff;
        staff.mona(); // a second approver
        article = world.article("translate/" + UUID.randomUUID(), Audience.PUBLIC);
        original = world.live(article, EN, "Refund", "Press refund twice.");
    }

    long article() {
        return article;
    }

    /** The revision that is live in English at first. */
    long original() {
        return original;
    }

    void write(Language language, String title, String body, Account by) {
        drafts.save(
                article,
                language,
                new Text(title, "", body),
                drafts.of(article, language).map(Draft::token).orElse(null),
                new Actor(by.id(), by.name()));
    }

    Review handIn(Language language, boolean minor) {
        return handIns.handIn(article, language, Audience.PUBLIC, minor, "", staff.huda());
    }

    void approve(Review review) {
        var over = revisions.live(article, review.language()).map(Revision::id).orElse(null);
        reviews.approve(
                new Approval(review.revisionId(), over, Audience.PUBLIC, null, false),
                staff.omar());
    }

    /** An Arabic translation of it is live. */
    void translated() {
        write(AR, "استرداد", "اضغط مرتين.", staff.huda());
        translations.follow(article, AR, original);
        approve(handIn(AR, false));
    }

    /** Another English text of it is live. */
    void edited(String body, boolean minor) {
        write(EN, "Refund", body, staff.huda());
        approve(handIn(EN, minor));
    }

    /** Whether what is live in Arabic is, as everybody is told. */
    boolean isBehind() {
        var said = translations.ofLive(article, AR).orElseThrow().behind();
        assertThat(overviews.of(article, AR).map(Overview::outdated)).contains(said);
        return said;
    }

    /** The revision that is live. */
    long live(Language language) {
        return Revisions.idOf(revisions.live(article, language).orElseThrow());
    }
}
