package org.dalil.desk.frame;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.audit.Actor;
import org.dalil.text.Language;

import java.util.Set;

/**
 * Who did or answers for something, as a page says it: people by name, the rest in its language.
 */
@Singleton
public class Actors {
    private static final Set<String> PROGRAMS =
            Set.of(Actor.FOLDER.name(), Actor.CONSOLE.name(), Actor.SYSTEM.name());

    private final Accounts accounts;
    private final DeskPages pages;

    Actors(Accounts accounts, DeskPages pages) {
        this.accounts = accounts;
        this.pages = pages;
    }

    /**
     * @param name of an {@link Actor}, or empty
     */
    public String said(String name, Language page) {
        return PROGRAMS.contains(name) ? pages.message("desk.by." + name, page) : name;
    }

    /**
     * @param owner an e-mail address, or what a file of the folder named
     */
    public String owner(String owner, Language page) {
        return accounts.find(owner).map(Account::name).orElseGet(() -> said(owner, page));
    }
}
