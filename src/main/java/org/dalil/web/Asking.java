package org.dalil.web;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.account.Permission;
import org.dalil.audit.Actor;
import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * Who is asking; a controller method takes it as a parameter.
 *
 * @param reader what they may see, given to every door that reads
 * @param account null for a reader who has not signed in
 */
public record Asking(Audience reader, @Nullable Account account) {
    public static final Asking ANONYMOUS = new Asking(Audience.PUBLIC, null);

    public static Asking of(Account account) {
        return new Asking(account.audience(), account);
    }

    /** Whose page it is, behind a door that let nobody in without an account. */
    public Account person() {
        return Objects.requireNonNull(account, "nobody is here without an account");
    }

    /** The same as the audit trail names them. */
    public Actor actor() {
        var person = person();
        return new Actor(person.id(), person.name());
    }

    public boolean may(Permission permission) {
        return account != null && account.may(permission);
    }

    public boolean isStaff() {
        return account != null;
    }
}
