package org.dalil.article.care;

import static java.util.stream.Collectors.groupingBy;

import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.WorkLanguages;
import org.dalil.database.Jobs;
import org.dalil.database.Transactions;
import org.dalil.mail.DueTasks;
import org.dalil.mail.Mails;
import org.dalil.mail.StaffNews;
import org.dalil.settings.Mornings;
import org.dalil.settings.Settings;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Tells owners of the articles whose day of review has come, and whoever has a task that was to be
 * done by now: one mail a person and day, in the morning of the portal's zone, and only where a day
 * came since the last one. Until {@link ReviewDates#confirm} the desk shows what is overdue; a mail
 * each day would only be thrown away.
 */
@Singleton
class Reminders {
    private static final String JOB = "review.remind";
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** The last day of which everybody was told. */
    private static final String TOLD = "review.told";

    private static final int MOST_IN_A_MAIL = 20;

    private final ReviewDates dates;
    private final DueTasks tasks;
    private final Accounts accounts;
    private final WorkLanguages languages;
    private final Mails mails;
    private final Settings settings;
    private final Transactions transactions;
    private final Jobs jobs;
    private final Mornings mornings;
    private final Clock clock;

    Reminders(
            ReviewDates dates,
            DueTasks tasks,
            Accounts accounts,
            WorkLanguages languages,
            Mails mails,
            Settings settings,
            Transactions transactions,
            Jobs jobs,
            Mornings mornings,
            Clock clock) {
        this.dates = dates;
        this.tasks = tasks;
        this.accounts = accounts;
        this.languages = languages;
        this.mails = mails;
        this.settings = settings;
        this.transactions = transactions;
        this.jobs = jobs;
        this.mornings = mornings;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "10m", initialDelay = "2m")
    void run() {
        try {
            jobs.turn(JOB, LONGEST, this::isTime, this::remind, "Nobody was reminded of reviews");
        } finally {
            settings.refresh(); // what was read within a transaction that failed never was
        }
    }

    private boolean isTime() {
        return mails.areOn() && mornings.isOne() && told().isBefore(today());
    }

    /** The day and the mails in one transaction: nobody is told twice, or not at all. */
    private void remind() {
        settings.refresh(); // another node may have done it
        transactions.write(
                () -> {
                    var told = told();
                    if (told.isBefore(today())) {
                        var due =
                                dates.due().stream()
                                        .filter(each -> each.owner() != null)
                                        .collect(groupingBy(Reminders::owner));
                        var work = tasks.by(today());
                        for (var each : accounts.all()) {
                            remind(
                                    each,
                                    due.getOrDefault(each.email(), List.of()),
                                    work.getOrDefault(each.id(), List.of()),
                                    told);
                        }
                        settings.remember(TOLD, today().toString());
                    }
                });
    }

    /** Of all that is due, but of this article: it is being erased. */
    void remindAnew(Account owner, long erased) {
        var left =
                dates.due().stream()
                        .filter(each -> each.articleId() != erased && each.owner() != null)
                        .filter(each -> owner(each).equals(owner.email()))
                        .toList();
        var work = tasks.by(today()).getOrDefault(owner.id(), List.of());
        remind(owner, left, work, LocalDate.EPOCH);
    }

    private void remind(
            Account owner, List<OverdueText> texts, List<StaffNews.Due.Task> work, LocalDate told) {
        var language = languages.of(owner.id()).orElse(settings.portal().defaultLanguage());
        var all = ReviewDates.inOne(texts, language);
        var fresh = all.stream().filter(each -> each.reviewBy().isAfter(told)).toList();
        var fresher = work.stream().filter(each -> each.day().isAfter(told)).toList();
        if (!fresh.isEmpty() || !fresher.isEmpty()) {
            var shown = fresh.stream().limit(MOST_IN_A_MAIL).map(Reminders::text).toList();
            var named = fresher.stream().limit(MOST_IN_A_MAIL).toList();
            mails.tell(
                    owner.id(),
                    new StaffNews.Due(
                            shown, all.size() - shown.size(), named, work.size() - named.size()));
        }
    }

    /** As accounts are stored; a file may write it with capital letters. */
    private static String owner(OverdueText due) {
        return Objects.requireNonNull(due.owner()).strip().toLowerCase(Locale.ROOT);
    }

    private static StaffNews.Due.Text text(OverdueText due) {
        return new StaffNews.Due.Text(due.articleId(), due.title(), due.language(), due.reviewBy());
    }

    private LocalDate told() {
        return settings.fact(TOLD).map(LocalDate::parse).orElse(LocalDate.EPOCH);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.portal().zone());
    }
}
