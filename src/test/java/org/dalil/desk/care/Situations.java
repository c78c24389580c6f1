package org.dalil.desk.care;

import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.article.Articles;
import org.dalil.article.care.Archives;
import org.dalil.article.review.Approval;
import org.dalil.article.review.HandIns;
import org.dalil.article.review.Reason;
import org.dalil.article.review.Review;
import org.dalil.article.review.Reviews;
import org.dalil.article.review.Withdrawals;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Revisions;
import org.dalil.article.revision.Text;
import org.dalil.audit.Actor;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Articles brought into every state that a head tells of; each gives its number. */
final class Situations {
    final World world;
    private final Office office;
    private final Clerk huda;
    private final Clerk omar;
    private final Clerk nour;
    private int next = 1;

    Situations(Office office, Clerk huda) {
        this.office = office;
        this.huda = huda;
        world = office.server().world();
        omar = office.clerk("Omar", Role.REVIEWER);
        nour = office.clerk("Nour", Role.MANAGER);
        office.clerk("Mona", Role.REVIEWER);
    }

    long empty(Audience audience) {
        return world.article("sentence/" + UUID.randomUUID(), audience);
    }

    long live(Audience audience) {
        var article = empty(audience);
        world.live(article, Language.ENGLISH, "For some", "x");
        return article;
    }

    long written(long article) {
        var huda = new Actor(this.huda.account().id(), "Huda");
        var text = new Text("Written", "", "Words" + " and more".repeat(next++));
        office.server().bean(Drafts.class).save(article, Language.ENGLISH, text, null, huda);
        return article;
    }

    Review handedIn(long article, Audience audience) {
        written(article);
        return office.server()
                .bean(HandIns.class)
                .handIn(article, Language.ENGLISH, audience, false, "", huda.account());
    }

    long withdrawn(Review review) {
        office.server().bean(Withdrawals.class).withdraw(review.revisionId(), huda.account());
        return review.articleId();
    }

    long sentBack(Review review) {
        office.server()
                .bean(Reviews.class)
                .sendBack(review.revisionId(), Set.of(Reason.STYLE), "", omar.account());
        return review.articleId();
    }

    long scheduled(long article, Audience audience) {
        return approved(handedIn(article, audience), LocalDateTime.now().plusDays(3));
    }

    long approved(Review review, @Nullable LocalDateTime at) {
        office.server()
                .bean(Reviews.class)
                .approve(
                        new Approval(
                                review.revisionId(),
                                review.publishedRevisionId(),
                                review.audience(),
                                at,
                                true),
                        omar.account());
        return review.articleId();
    }

    long besideAScheduledTranslation() {
        var article = world.internalArticle("Beside", "x");
        var actor = new Actor(huda.account().id(), "Huda");
        office.server()
                .bean(Drafts.class)
                .save(article, Language.ARABIC, new Text("بجانبها", "", "نص"), null, actor);
        var review =
                office.server()
                        .bean(HandIns.class)
                        .handIn(
                                article,
                                Language.ARABIC,
                                Audience.PUBLIC,
                                false,
                                "",
                                huda.account());
        return approved(review, LocalDateTime.now().plusDays(3));
    }

    long everythingAtOnce() {
        var article = scheduled(world.publicArticle("All", "x"), Audience.PUBLIC);
        handedIn(article, Audience.PUBLIC);
        return written(article);
    }

    long narrowed(long article) {
        office.server().bean(Archives.class).narrow(article, Audience.INTERNAL, nour.account());
        return article;
    }

    long archived(long article) {
        office.server().bean(Archives.class).archive(article, "Old", null, nour.account());
        return article;
    }

    long restored(long article) {
        office.server().bean(Archives.class).restore(article, nour.account());
        return article;
    }

    long archivedElsewhere() {
        var article = world.publicArticle("Filed", "x");
        office.server()
                .bean(Articles.class)
                .advance(article, new org.dalil.article.Step.Archive(), Actor.FOLDER);
        return Objects.requireNonNull(office.server().bean(Articles.class).find(article).id());
    }

    long unpublished(long article) {
        office.server().bean(Revisions.class).unpublish(article, Language.ENGLISH, Actor.FOLDER);
        return article;
    }
}
