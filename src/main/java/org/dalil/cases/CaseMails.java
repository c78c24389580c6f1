package org.dalil.cases;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Secret;
import org.dalil.audit.Actor;
import org.dalil.mail.CustomerNews;
import org.dalil.mail.Mails;
import org.dalil.mail.StaffNews;
import org.dalil.mail.outbox.About;

import java.security.SecureRandom;
import java.util.Objects;

/**
 * Who is told of a case by mail. Of cases that another system keeps customers are told by that one,
 * unless somebody here answers them.
 */
@Singleton
class CaseMails {
    private final Mails mails;
    private final CaseRepository repository;
    private final SecureRandom random = new SecureRandom();

    CaseMails(Mails mails, CaseRepository repository) {
        this.mails = mails;
        this.repository = repository;
    }

    void received(SupportCase opened, Secret page) {
        if (opened.source().equals(NewCase.PORTAL)) {
            mails.tell(
                    new CustomerNews.Received(
                            opened.customerEmail(),
                            opened.spoken(),
                            opened.number(),
                            page.shown()));
        }
    }

    /** What a program brings of its own case was sent where that comes from. */
    void answered(SupportCase of, String reply, Actor by) {
        var isToldElsewhere = by.accountId() == null && !of.source().equals(NewCase.PORTAL);
        if (!mails.areOn() || isToldElsewhere || of.customerEmail().isEmpty()) {
            return;
        }
        var page = Secret.random(random); // the first one is known to nobody but the customer
        repository.openPage(page.hash(), of.number());
        mails.tell(
                new CustomerNews.Answered(
                        of.customerEmail(),
                        of.spoken(),
                        of.number(),
                        of.subject(),
                        reply,
                        page.shown()));
    }

    void assigned(SupportCase before, Account to, Actor by) {
        if (Objects.equals(to.id(), by.accountId())
                || Objects.equals(to.id(), before.assigneeId())) {
            return;
        }
        mails.tell(
                to.id(),
                new StaffNews.Assigned(
                        new About(About.CASE, before.number()),
                        "/desk/cases/" + before.number(),
                        before.subject(),
                        before.spoken(),
                        by.name()));
    }

    void forget(long id) {
        mails.forget(new About(About.CASE, id));
    }
}
