package org.dalil.desk.mail;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.WorkLanguages;
import org.dalil.account.person.NoSuchPerson;
import org.dalil.account.person.People;
import org.dalil.account.person.Person;
import org.dalil.mail.StaffLetters;
import org.dalil.mail.StaffNews;
import org.dalil.mail.StaffNews.Assigned;
import org.dalil.mail.StaffNews.Due;
import org.dalil.mail.StaffNews.Overtaken;
import org.dalil.mail.StaffNews.SentBack;
import org.dalil.mail.StaffNews.Trial;
import org.dalil.mail.StaffNews.Week;
import org.dalil.mail.smtp.Letter;
import org.dalil.settings.Settings;
import org.dalil.web.mail.Sheet;
import org.dalil.web.mail.Stationery;

import java.util.Map;
import java.util.Optional;

/** Mails to who works here. */
@Singleton
class StaffMails implements StaffLetters {
    private final People people;
    private final WorkLanguages languages;
    private final Settings settings;
    private final DueList due;
    private final WeekLetter week;
    private final Stationery stationery;

    StaffMails(
            People people,
            WorkLanguages languages,
            Settings settings,
            DueList due,
            WeekLetter week,
            Stationery stationery) {
        this.people = people;
        this.languages = languages;
        this.settings = settings;
        this.due = due;
        this.week = week;
        this.stationery = stationery;
    }

    @Override
    public Optional<Letter> letter(long account, StaffNews news) {
        try {
            return Optional.of(people.read(account))
                    .filter(Person::isActive)
                    .map(person -> letter(person.account(), news));
        } catch (NoSuchPerson _) {
            return Optional.empty();
        }
    }

    private Letter letter(Account to, StaffNews news) {
        var language = languages.of(to.id()).orElseGet(() -> settings.portal().defaultLanguage());
        var sheet = stationery.sheet(language);
        switch (news) {
            case SentBack sentBack -> sentBack(sentBack, sheet);
            case Overtaken overtaken -> overtaken(overtaken, sheet);
            case Assigned assigned -> assigned(assigned, sheet);
            case Due texts -> due.write(texts, sheet);
            case Week topics -> week.write(topics, sheet);
            case Trial _ -> sheet.titled("mail.trial.title", Map.of()).after("mail.trial.works");
        }
        return stationery.letter(to.email(), subject(news, sheet), sheet.after("mail.staff.why"));
    }

    private static String subject(StaffNews news, Sheet sheet) {
        return switch (news) {
            case SentBack(_, _, var title, _, _, _, _) ->
                    sheet.say("mail.sentBack.subject", Map.of("title", title));
            case Overtaken(_, _, var title, _) ->
                    sheet.say("mail.overtaken.subject", Map.of("title", title));
            case Assigned(_, _, var title, _, _) ->
                    sheet.say("mail.assigned.subject", Map.of("title", title));
            case Due _, Week _, Trial _ -> sheet.title();
        };
    }

    private static void sentBack(SentBack news, Sheet sheet) {
        sheet.titled("mail.sentBack.title", Map.of())
                .before("mail.sentBack.by", Map.of("who", news.by()))
                .about(news.title(), news.language())
                .words(news.words())
                .leadingTo("/desk/review/" + news.revision(), "mail.sentBack.open")
                .after("mail.sentBack.draft");
        news.reasons().forEach(each -> sheet.line("desk.reason." + each));
    }

    private static void overtaken(Overtaken news, Sheet sheet) {
        sheet.titled("mail.overtaken.title", Map.of())
                .before("mail.overtaken.why", Map.of())
                .about(news.title(), news.language())
                .leadingTo("/desk/review/" + news.revision(), "mail.overtaken.open")
                .after("mail.overtaken.waits");
    }

    private static void assigned(Assigned news, Sheet sheet) {
        sheet.titled("mail.assigned.title", Map.of())
                .before(
                        news.by().isEmpty()
                                ? "mail.assigned.readers"
                                : "mail.assigned.by." + news.about().kind(),
                        Map.of("who", news.by()))
                .about(news.title(), news.language())
                .leadingTo(news.place(), "mail.assigned.open");
    }
}
