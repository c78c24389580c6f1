package org.dalil.cases.outcome;

import io.micronaut.context.annotation.Prototype;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.Role;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Text;
import org.dalil.audit.Actor;
import org.dalil.cases.Cases;
import org.dalil.cases.Customer;
import org.dalil.cases.NewCase;
import org.dalil.cases.SupportCase;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Huda, an agent of her own for whoever asks, and the cases that she ends. */
@Prototype
class CasesOfHuda {
    private final Cases cases;
    private final Outcomes outcomes;
    private final Drafts drafts;
    private final Account account;

    CasesOfHuda(Cases cases, Outcomes outcomes, Drafts drafts, Accounts accounts) {
        this.cases = cases;
        this.outcomes = outcomes;
        this.drafts = drafts;
        this.account =
                accounts.add(
                        UUID.randomUUID() + "@example.com", "Huda", Role.AGENT, "green ears 7");
    }

    Account account() {
        return account;
    }

    Actor actor() {
        return new Actor(account.id(), account.name());
    }

    long open(String subject) {
        return cases.open(NewCase.of(subject, "Please help.", Language.ENGLISH), Actor.SYSTEM)
                .standing()
                .number();
    }

    long openOf(String customer) {
        var typed =
                NewCase.of("No light", "Please help.", Language.ENGLISH)
                        .by(new Customer(customer, "", ""));
        return cases.open(typed, Actor.SYSTEM).standing().number();
    }

    SupportCase end(long id, Ending ending) {
        return outcomes.end(id, ending, null, actor());
    }

    void write(long report, Language language, String body, @Nullable String seen) {
        drafts.save(report, language, new Text("Mine", "", body), seen, actor());
    }
}
