package org.dalil.article.care;

import jakarta.inject.Singleton;

import org.dalil.account.Accounts;
import org.dalil.article.erasure.Forgetting;
import org.dalil.mail.Mails;
import org.dalil.mail.StaffNews;

/** A reminder that was not sent yet may name what is erased: it is written anew without that. */
@Singleton
class ErasedReminders implements Forgetting {
    private final Mails mails;
    private final Accounts accounts;
    private final Reminders reminders;

    ErasedReminders(Mails mails, Accounts accounts, Reminders reminders) {
        this.mails = mails;
        this.accounts = accounts;
        this.reminders = reminders;
    }

    @Override
    public void forget(long article) {
        mails.drop(StaffNews.Due.MANY).stream()
                .flatMap(email -> accounts.find(email).stream())
                .forEach(owner -> reminders.remindAnew(owner, article));
    }
}
