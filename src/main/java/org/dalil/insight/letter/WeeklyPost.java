package org.dalil.insight.letter;

import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.Permission;
import org.dalil.account.WorkLanguages;
import org.dalil.database.Jobs;
import org.dalil.database.Transactions;
import org.dalil.insight.gap.Gap;
import org.dalil.insight.gap.GapFilter;
import org.dalil.insight.gap.Gaps;
import org.dalil.insight.gap.PlainLine;
import org.dalil.insight.gap.Week;
import org.dalil.insight.topic.TopicLabel;
import org.dalil.mail.Mails;
import org.dalil.mail.StaffNews;
import org.dalil.settings.Mornings;
import org.dalil.settings.Settings;

import java.time.Duration;
import java.time.LocalDate;

/** Sends the week to those who asked, once a week, in the morning of its first day or later. */
@Singleton
class WeeklyPost {
    private static final String JOB = "insight.letter";
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** A mail is to be read; the page has the others. */
    private static final int MOST = 10;

    private final LetterRepository repository;
    private final WeeklyLetters letters;
    private final Gaps gaps;
    private final Accounts accounts;
    private final WorkLanguages languages;
    private final Mails mails;
    private final Settings settings;
    private final Transactions transactions;
    private final Jobs jobs;
    private final Mornings mornings;

    WeeklyPost(
            LetterRepository repository,
            WeeklyLetters letters,
            Gaps gaps,
            Accounts accounts,
            WorkLanguages languages,
            Mails mails,
            Settings settings,
            Transactions transactions,
            Jobs jobs,
            Mornings mornings) {
        this.repository = repository;
        this.letters = letters;
        this.gaps = gaps;
        this.accounts = accounts;
        this.languages = languages;
        this.mails = mails;
        this.settings = settings;
        this.transactions = transactions;
        this.jobs = jobs;
        this.mornings = mornings;
    }

    @Scheduled(fixedDelay = "10m", initialDelay = "4m")
    void run() {
        jobs.turn(JOB, LONGEST, this::isTime, this::send, "The week was not sent");
    }

    private boolean isTime() {
        return mails.areOn() && mornings.isOne() && !repository.due(letters.week()).isEmpty();
    }

    /** Each in a transaction of its own with the mark that it is sent. */
    void send() {
        var week = letters.week();
        for (var each : repository.due(week)) {
            accounts.findActive(each.accountId())
                    .filter(who -> who.may(Permission.SEE_INSIGHT))
                    .ifPresent(who -> send(who, week));
        }
    }

    private void send(Account who, LocalDate week) {
        var news = news(who);
        transactions.write(
                () -> {
                    if (repository.sent(who.id(), week) > 0) {
                        mails.tell(who.id(), news);
                    }
                });
    }

    /** As this person's page says it: no words that they may not read. */
    StaffNews.Week news(Account who) {
        var language = languages.of(who.id()).orElseGet(() -> settings.portal().defaultLanguage());
        var period = gaps.latest();
        var week = gaps.week(new GapFilter(null, null, null, period), language, who);
        return switch (week) {
            case Week.Ranked ranked ->
                    new StaffNews.Week(
                            period.to(),
                            true,
                            ranked.first().stream().limit(MOST).map(WeeklyPost::topic).toList());
            case Week.Plain plain ->
                    new StaffNews.Week(
                            period.to(),
                            false,
                            plain.lines().stream().limit(MOST).map(WeeklyPost::topic).toList());
        };
    }

    private static StaffNews.Week.Topic topic(Gap gap) {
        return topic(gap.topic(), gap.weight());
    }

    /** Too few for a number. */
    private static StaffNews.Week.Topic topic(PlainLine line) {
        return topic(line.topic(), 0);
    }

    private static StaffNews.Week.Topic topic(TopicLabel label, int weight) {
        return new StaffNews.Week.Topic(
                label.id(), label.mayBeKept() ? label.words() : "", label.language(), weight);
    }
}
