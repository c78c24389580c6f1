package org.dalil.cases;

import jakarta.inject.Singleton;

import org.dalil.account.Secret;
import org.dalil.article.upload.Picture;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.cases.screenshot.Screenshots;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Writes a new case with what belongs to it, once. */
@Singleton
class CaseOpening {
    private final CaseRepository repository;
    private final CaseParts parts;
    private final CaseMails mails;
    private final Screenshots screenshots;
    private final AuditTrail trail;
    private final Clock clock;

    CaseOpening(
            CaseRepository repository,
            CaseParts parts,
            CaseMails mails,
            Screenshots screenshots,
            AuditTrail trail,
            Clock clock) {
        this.repository = repository;
        this.parts = parts;
        this.mails = mails;
        this.screenshots = screenshots;
        this.trail = trail;
        this.clock = clock;
    }

    /** The same form came again; what this one added is taken back. */
    static final class SentTwice extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * @throws SentTwice where the page has a case already
     */
    Opened open(NewCase fresh, Secret page, List<Picture> pictures, Actor actor) {
        var now = clock.instant();
        var reference = fresh.reference();
        if (reference != null && add(fresh, reference, now) == 0) {
            return new Opened(known(fresh.source(), reference), false, null);
        }
        var opened =
                reference == null
                        ? repository.save(SupportCase.of(fresh, now))
                        : known(fresh.source(), reference);
        if (repository.openPage(page.hash(), opened.number()) == 0) {
            throw new SentTwice();
        }
        parts.addSearches(Map.of(opened.number(), fresh.searches()));
        screenshots.add(
                opened.number(), pictures.subList(0, Math.min(Screenshots.MOST, pictures.size())));
        trail.record(actor, "opened", Cases.SUBJECT, opened.number(), fresh.source());
        mails.received(opened, page);
        return new Opened(opened, true, page.shown());
    }

    private int add(NewCase fresh, String reference, Instant now) {
        return repository.add(
                fresh.source(),
                reference,
                fresh.subject(),
                fresh.description(),
                fresh.language().code(),
                fresh.product(),
                fresh.cameFrom(),
                fresh.customer().name(),
                fresh.customer().email(),
                fresh.customer().reference(),
                fresh.openedAt() == null ? now : fresh.openedAt());
    }

    private SupportCase known(String source, String reference) {
        return repository.findBySourceAndReference(source, reference).orElseThrow(NoSuchCase::new);
    }
}
