package org.dalil.article.preview;

import static org.dalil.article.preview.PreviewRefused.Rule.*;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.account.Secret;
import org.dalil.article.redaction.Redactions;
import org.dalil.article.revision.Draft;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Revision;
import org.dalil.article.revision.Revisions;
import org.dalil.article.revision.Text;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * The door to private links: made by who may hand a text in, good for seven days or until they are
 * revoked, and for that one text as it was. A text that only staff may read takes a reviewer.
 */
@Singleton
public class Previews {
    /** What stands before the secret in a link. */
    public static final String PATH = "/preview/";

    public static final Duration LASTS = Duration.ofDays(7);

    /** Of one text, that work. */
    public static final int MOST = 20;

    private static final String SUBJECT = "preview link";

    /** How long the list still tells of one that has ended; its text goes with it. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final StaffTexts staffTexts;
    private final Drafts drafts;
    private final Revisions revisions;
    private final Redactions redactions;
    private final PreviewRepository repository;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Previews(
            StaffTexts staffTexts,
            Drafts drafts,
            Revisions revisions,
            Redactions redactions,
            PreviewRepository repository,
            Transactions transactions,
            AuditTrail trail,
            Clock clock) {
        this.staffTexts = staffTexts;
        this.drafts = drafts;
        this.revisions = revisions;
        this.redactions = redactions;
        this.repository = repository;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @return the path of the link, which nothing can bring back
     */
    public String ofRevision(Revision revision, long article, Language language, Account by) {
        var isInternal = staffTexts.hold(revision, article);
        return made(article, language, Revisions.idOf(revision), revision.text(), isInternal, by);
    }

    /** The same of the draft as it is now. */
    public String ofDraft(long article, Language language, Account by) {
        var text =
                drafts.of(article, language)
                        .map(Draft::text)
                        .orElseThrow(() -> new PreviewRefused(NO_TEXT));
        return made(article, language, null, text, staffTexts.holdDraft(article, language), by);
    }

    /** Whether this person may show the draft to somebody outside. */
    public boolean mayShowDraft(long article, Language language, Account by) {
        return by.may(
                staffTexts.holdDraft(article, language) ? Permission.REVIEW : Permission.WRITE);
    }

    public boolean mayShow(Revision revision, long article, Account by) {
        return by.may(staffTexts.hold(revision, article) ? Permission.REVIEW : Permission.WRITE);
    }

    /** All that were made of a text of late, the last one first. */
    public List<PreviewLink> of(long article, Language language) {
        return repository.of(article, language.code()).stream().map(PreviewRow::link).toList();
    }

    public boolean mayRevoke(PreviewLink link, Account by) {
        return by.may(Permission.REVIEW) || Long.valueOf(by.id()).equals(link.madeById());
    }

    public void revoke(long id, Account by) {
        transactions.write(
                () -> {
                    var link =
                            repository
                                    .findById(id)
                                    .map(PreviewRow::link)
                                    .orElseThrow(NoSuchPreview::new);
                    if (!mayRevoke(link, by)) {
                        throw new PreviewRefused(NO_RIGHT);
                    }
                    if (repository.revoke(id, clock.instant()) == 1) {
                        trail.record(actor(by), "revoked", SUBJECT, id, "");
                    }
                });
    }

    /** All links of an article, where fewer people than before may read it. */
    public void revokeAll(long article, Actor actor) {
        transactions.write(
                () -> {
                    var revoked = repository.revokeAll(article, clock.instant());
                    if (revoked > 0) {
                        trail.record(actor, "revoked", "article", article, revoked + " links");
                    }
                });
    }

    /**
     * What the bearer of this secret may read, or {@link NoSuchPreview}: also where the text was
     * for everyone and is not now, whoever narrowed it (a file of the folder can), or where it was
     * sent back.
     */
    public Preview open(String shown) {
        var secret = new Secret(shown);
        if (!secret.isWellFormed()) {
            throw new NoSuchPreview();
        }
        return repository
                .findByTokenHash(secret.hash())
                .filter(row -> row.link().isOpen(clock.instant()))
                .filter(this::isShownStill)
                .map(PreviewRow::preview)
                .orElseThrow(NoSuchPreview::new);
    }

    private String made(
            long article,
            Language language,
            @Nullable Long revision,
            Text text,
            boolean isInternal,
            Account by) {
        if (!by.may(Permission.WRITE)) {
            throw new PreviewRefused(NO_RIGHT);
        }
        if (isInternal && !by.may(Permission.REVIEW)) {
            throw new PreviewRefused(INTERNAL);
        }
        if (!redactions.list(article, language, text).isConfirmed()) {
            throw new PreviewRefused(PERSONAL_DATA);
        }
        var secret = Secret.random(random);
        transactions.write(
                () -> {
                    var now = clock.instant();
                    repository.forget(now.minus(REMEMBERED));
                    if (of(article, language).stream().filter(each -> each.isOpen(now)).count()
                            >= MOST) {
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
                                    now.plus(LASTS),
                                    null);
                    var id = repository.save(row).link().id();
                    var detail = "article " + article + " " + language;
                    trail.record(actor(by), "made", SUBJECT, id, detail);
                });
        return PATH + secret.shown();
    }

    /** What an agent could show is shown as long as they could show it. */
    private boolean isShownStill(PreviewRow row) {
        var revision = row.revisionId();
        return row.internal()
                || !(revision == null
                        ? staffTexts.holdDraft(row.articleId(), new Language(row.language()))
                        : staffTexts.hold(revisions.find(revision), row.articleId()));
    }

    private static Actor actor(Account by) {
        return new Actor(by.id(), by.name());
    }
}
