package org.dalil.desk.cases;

import org.dalil.account.Account;
import org.dalil.audit.Actor;
import org.dalil.web.Asking;

import java.util.Objects;

/** Who works on a case. */
final class People {
    private People() {}

    static Account account(Asking asking) {
        return Objects.requireNonNull(asking.account(), "nobody works without an account");
    }

    static Actor actor(Asking asking) {
        var account = account(asking);
        return new Actor(account.id(), account.name());
    }
}
