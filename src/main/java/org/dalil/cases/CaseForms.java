package org.dalil.cases;

import jakarta.inject.Singleton;

import org.dalil.account.Secret;
import org.dalil.article.upload.Picture;
import org.dalil.audit.Actor;
import org.dalil.database.Transactions;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/** One form is one case, however often it is sent; its secret is the address of the case's page. */
@Singleton
class CaseForms {
    private final CaseRepository repository;
    private final CaseOpening opening;
    private final Transactions transactions;
    private final SecureRandom random = new SecureRandom();

    CaseForms(CaseRepository repository, CaseOpening opening, Transactions transactions) {
        this.repository = repository;
        this.opening = opening;
        this.transactions = transactions;
    }

    String freshToken() {
        return Secret.random(random).shown();
    }

    Opened open(NewCase typed, String token, List<Picture> screenshots, Actor actor) {
        var fresh = CaseRules.cleaned(typed);
        CaseRules.problems(fresh).stream()
                .findFirst()
                .ifPresent(
                        refused -> {
                            throw refused;
                        });
        var given = new Secret(token);
        var page = given.isWellFormed() ? given : Secret.random(random);
        try {
            return transactions.write(() -> opening.open(fresh, page, screenshots, actor));
        } catch (CaseOpening.SentTwice twice) {
            var known = byToken(page.shown());
            return saysTheSame(known, fresh)
                    ? new Opened(known, false, page.shown())
                    : open(
                            typed,
                            page.with(fresh.subject(), fresh.description()).shown(),
                            screenshots,
                            actor);
        }
    }

    private static boolean saysTheSame(SupportCase known, NewCase fresh) {
        return known.subject().equals(fresh.subject())
                && known.description().equals(fresh.description());
    }

    SupportCase byToken(String token) {
        var secret = new Secret(token);
        return (secret.isWellFormed()
                        ? repository.ofPage(secret.hash())
                        : Optional.<SupportCase>empty())
                .orElseThrow(NoSuchCase::new);
    }
}
