package org.dalil.web;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.jspecify.annotations.Nullable;

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

    public boolean isStaff() {
        return account != null;
    }
}
