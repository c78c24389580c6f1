package org.dalil.insight.letter;

import jakarta.inject.Singleton;

import org.dalil.account.Accounts;
import org.dalil.cases.CaseForgetting;
import org.dalil.mail.Mails;
import org.dalil.mail.StaffNews;

/**
 * A topic may be called by a case's subject: with the case goes the mail that still names it, to be
 * written anew.
 */
@Singleton
class RecalledLetters implements CaseForgetting {
    private final LetterRepository repository;
    private final Accounts accounts;
    private final Mails mails;

    RecalledLetters(LetterRepository repository, Accounts accounts, Mails mails) {
        this.repository = repository;
        this.accounts = accounts;
        this.mails = mails;
    }

    @Override
    public void forget(long caseId) {
        for (var recipient : mails.drop(StaffNews.Week.TOPICS)) {
            accounts.find(recipient).ifPresent(each -> repository.again(each.id()));
        }
    }
}
