package org.dalil.portal.mail;

import jakarta.inject.Singleton;

import org.dalil.cases.Replies;
import org.dalil.mail.CustomerLetters;
import org.dalil.mail.CustomerNews;
import org.dalil.mail.CustomerNews.Answered;
import org.dalil.mail.CustomerNews.Received;
import org.dalil.mail.smtp.Letter;
import org.dalil.web.mail.MailPage;
import org.dalil.web.mail.Sheet;
import org.dalil.web.mail.Stationery;

import java.util.Map;

/** Mails to customers: their question is here, and they were answered. */
@Singleton
class CustomerMails implements CustomerLetters {
    private final Stationery stationery;
    private final Replies replies;

    CustomerMails(Stationery stationery, Replies replies) {
        this.stationery = stationery;
        this.replies = replies;
    }

    @Override
    public Letter letter(CustomerNews news) {
        var sheet = stationery.sheet(news.language());
        return switch (news) {
            case Received received -> received(received, sheet);
            case Answered answered -> answered(answered, sheet);
        };
    }

    /**
     * Without the words of who asked: a form could otherwise be used to send them to somebody who
     * never did.
     */
    private Letter received(Received news, Sheet sheet) {
        var number = Map.of("number", Long.toString(news.number()));
        sheet.titled("mail.received.title", number)
                .before("mail.received.expect", Map.of())
                .leadingTo(page(sheet, news.token()), "mail.case.open")
                .ofThatPlace("mail.case.private")
                .after("mail.received.notYou")
                .after("mail.case.noReply");
        return stationery.letter(news.email(), sheet.say("mail.received.subject", number), sheet);
    }

    private Letter answered(Answered news, Sheet sheet) {
        var number = Map.of("number", Long.toString(news.number()));
        var answer = replies.mailed(news.reply(), news.language(), stationery.site());
        sheet.titled("mail.answered.title", number)
                .about(news.subject(), news.language())
                .answering(
                        new MailPage.Answer(
                                answer.html(),
                                answer.plain(),
                                news.language().code(),
                                news.language().direction()))
                .leadingTo(page(sheet, news.token()), "mail.case.open")
                .ofThatPlace("mail.case.private")
                .after("mail.case.noReply");
        var subject =
                sheet.say(
                        "mail.answered.subject",
                        Map.of("number", number.get("number"), "subject", news.subject()));
        return stationery.letter(news.email(), subject, sheet);
    }

    private static String page(Sheet sheet, String token) {
        return "/" + sheet.language() + "/cases/" + token;
    }
}
