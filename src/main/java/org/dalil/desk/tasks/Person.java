package org.dalil.desk.tasks;

import org.dalil.account.Account;
import org.dalil.web.Asking;

import java.util.Objects;

/** Whose page it is; the desk's door let nobody in without an account. */
final class Person {
    private Person() {}

    static Account of(Asking asking) {
        return Objects.requireNonNull(asking.account(), "nobody is here without an account");
    }
}
