package org.dalil.desk.settings.mail;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.account.Account;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.dalil.desk.frame.DeskPages;
import org.dalil.mail.Mails;
import org.dalil.mail.outbox.Outbox;
import org.dalil.mail.smtp.NotSent;
import org.dalil.web.Asking;

/** The state of our mail, a test mail, and another try. */
@Controller(MailController.PLACE)
@Produces(MediaType.ALL)
@Secured("CHANGE_SETTINGS")
@ExecuteOn(TaskExecutors.BLOCKING)
class MailController {
    static final String PLACE = "/desk/settings/mail";

    private final Mails mails;
    private final Outbox outbox;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final MailPages mail;
    private final DeskPages pages;

    MailController(
            Mails mails,
            Outbox outbox,
            Transactions transactions,
            AuditTrail trail,
            MailPages mail,
            DeskPages pages) {
        this.mails = mails;
        this.outbox = outbox;
        this.transactions = transactions;
        this.trail = trail;
        this.mail = mail;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Asking asking) {
        return mail.show(request, asking, null);
    }

    @Post("/test")
    @Consumes(MediaType.ALL)
    HttpResponse<?> test(HttpRequest<?> request, Asking asking) {
        if (!mails.areOn()) {
            return pages.goOn(PLACE);
        }
        var by = asking.person();
        record(by, "tried out", "");
        try {
            mails.tryOut(by.id());
            return pages.goOn(PLACE + "?done=test");
        } catch (NotSent why) {
            return mail.show(request, asking, why);
        }
    }

    @Post("/again")
    @Consumes(MediaType.ALL)
    HttpResponse<?> again(HttpRequest<?> request, Asking asking) {
        var by = asking.person();
        var many =
                transactions.write(
                        () -> {
                            var some = outbox.again();
                            record(by, "sent again", some + " mails");
                            return some;
                        });
        return pages.goOn(PLACE + "?done=again&count=" + many);
    }

    private void record(Account by, String deed, String detail) {
        transactions.write(
                () -> trail.record(new Actor(by.id(), by.name()), deed, "mail", 0, detail));
    }
}
