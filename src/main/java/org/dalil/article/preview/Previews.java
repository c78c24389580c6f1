package org.dalil.article.preview;

import static org.dalil.article.preview.PreviewRefused.Rule.*;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.account.Secret;
import org.dalil.article.revision.Draft;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Revision;
import org.dalil.article.revision.Revisions;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.dalil.text.Language;

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

    static final String SUBJECT = "preview link";

    private final FreshLinks fresh;
    private final StaffTexts staffTexts;
    private final Drafts drafts;
    private final Revisions revisions;
    private final PreviewRepository repository;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Previews(
            FreshLinks fresh,
            StaffTexts staffTexts,
            Drafts drafts,
            Revisions revisions,
            PreviewRepository repository,
            Transactions transactions,
            AuditTrail trail,
            Clock clock) {
        this.fresh = fresh;
        this.staffTexts = staffTexts;
        this.drafts = drafts;
        this.revisions = revisions;
        this.repository = repository;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /** What a form that asks for a link sends along: however often it is sent, it makes one. */
    public Secret asking() {
        return Secret.random(random);
    }

    /**
     * @param asking of the form; the same again gives the same link
     * @return the path of the link, which nothing but {@code asking} can bring back
     * @throws PreviewRefused also where the link that was asked for so is over by now
     */
    public String ofRevision(
            Revision revision, long article, Language language, Account by, Secret asking) {
        var isInternal = staffTexts.hold(revision, article);
        var id = Revisions.idOf(revision);
        return fresh.made(article, language, id, revision.text(), isInternal, by, asking);
    }

    /** The same of the draft as it is now. */
    public String ofDraft(long article, Language language, Account by, Secret asking) {
        var text =
                drafts.of(article, language)
                        .map(Draft::text)
                        .orElseThrow(() -> new PreviewRefused(NO_TEXT));
        var isInternal = staffTexts.holdDraft(article, language);
        return fresh.made(article, language, null, text, isInternal, by, asking);
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
