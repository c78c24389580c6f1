package org.dalil.article.preview;

import static org.dalil.article.preview.PreviewRefused.Rule.*;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.account.Secret;
import org.dalil.article.Articles;
import org.dalil.article.redaction.Redactions;
import org.dalil.article.revision.Text;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Makes a link of a text as it is now, once for each time it is asked for. */
@Singleton
class FreshLinks {
    /** How long the list still tells of one that has ended; its text goes with it. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final Articles articles;
    private final Redactions redactions;
    private final PreviewRepository repository;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;

    FreshLinks(
            Articles articles,
            Redactions redactions,
            PreviewRepository repository,
            Transactions transactions,
            AuditTrail trail,
            Clock clock) {
        this.articles = articles;
        this.redactions = redactions;
        this.repository = repository;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @return its path, which the base does not keep
     */
    String made(
            long article,
            Language language,
            @Nullable Long revision,
            Text text,
            boolean isInternal,
            Account by,
            Secret asking) {
        if (!by.may(Permission.WRITE)) {
            throw new PreviewRefused(NO_RIGHT);
        }
        if (isInternal && !by.may(Permission.REVIEW)) {
            throw new PreviewRefused(INTERNAL);
        }
        if (!redactions.list(article, language, text).isConfirmed()) {
            throw new PreviewRefused(PERSONAL_DATA);
        }
        var secret = secret(asking, article, language, revision, text, by);
        transactions.write(
                () -> {
                    articles.standInLine(article);
                    var now = clock.instant();
                    var before = repository.findByTokenHash(secret.hash());
                    if (before.isPresent()) {
                        requireOpen(before.get(), now);
                        return;
                    }
                    repository.forget(now.minus(REMEMBERED));
                    if (working(article, language, now) >= Previews.MOST) {
                        throw new PreviewRefused(TOO_MANY);
                    }
                    var row =
                            new PreviewRow(
                                    null,
                                    secret.hash(),
                                    article,
                                    language.code(),
                                    revision,
                                    text.title(),
                                    text.summary(),
                                    text.body(),
                                    isInternal,
                                    by.id(),
                                    by.name(),
                                    now,
                                    now.plus(Previews.LASTS),
                                    null);
                    var id = repository.save(row).link().id();
                    var detail = "article " + article + " " + language;
                    trail.record(
                            new Actor(by.id(), by.name()), "made", Previews.SUBJECT, id, detail);
                });
        return Previews.PATH + secret.shown();
    }

    private long working(long article, Language language, Instant now) {
        return repository.of(article, language.code()).stream()
                .filter(each -> each.link().isOpen(now))
                .count();
    }

    /** Another text, or another person, makes another link of the same form. */
    private static Secret secret(
            Secret asking,
            long article,
            Language language,
            @Nullable Long revision,
            Text text,
            Account by) {
        return asking.with(
                Previews.SUBJECT,
                Long.toString(article),
                language.code(),
                String.valueOf(revision),
                Long.toString(by.id()),
                text.title(),
                text.summary(),
                text.body());
    }

    private static void requireOpen(PreviewRow row, Instant now) {
        if (!row.link().isOpen(now)) {
            throw new PreviewRefused(ENDED);
        }
    }
}
