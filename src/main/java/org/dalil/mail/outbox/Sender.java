package org.dalil.mail.outbox;

import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

import org.dalil.database.Jobs;
import org.dalil.database.Transactions;
import org.dalil.mail.smtp.NotSent;
import org.dalil.mail.smtp.Smtp;
import org.dalil.mail.smtp.SmtpSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;

/**
 * Sends what waits, on the one node that gets the job. A mail that was taken by the server and not
 * yet noted when the power went is sent twice, under one Message-ID: rather twice than never.
 */
@Singleton
class Sender {
    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final String JOB = "mail.send";
    private static final int BATCH = 50;

    /** For one mail; longer than a server may take that answers at the last moment each time. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /**
     * So long it can be tried again by hand; then of what was given up only that it was is kept.
     */
    private static final Duration KEPT_WHOLE = Duration.ofDays(7);

    /** What was sent or given up is shown so long; then it is nobody's any more. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final OutboxRepository repository;
    private final Smtp smtp;
    private final SmtpSettings settings;
    private final Transactions transactions;
    private final Jobs jobs;
    private final Clock clock;

    Sender(
            OutboxRepository repository,
            Smtp smtp,
            SmtpSettings settings,
            Transactions transactions,
            Jobs jobs,
            Clock clock) {
        this.repository = repository;
        this.smtp = smtp;
        this.settings = settings;
        this.transactions = transactions;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "5s", initialDelay = "5s")
    synchronized void run() {
        try {
            if (settings.isOn()
                    && repository.countDue(clock.instant()) > 0
                    && jobs.claim(JOB, LONGEST)) {
                sendDue();
                jobs.release(JOB);
            }
        } catch (RuntimeException refused) {
            LOG.warn("Mail was not sent, the next turn tries again: {}", refused.getMessage());
        }
    }

    @Scheduled(fixedDelay = "6h", initialDelay = "15m")
    void tidy() {
        transactions.write(
                () -> {
                    repository.emptyBefore(clock.instant().minus(KEPT_WHOLE));
                    repository.forgetBefore(clock.instant().minus(KEPT));
                });
    }

    /**
     * Where the server is away none of them was tried, and all wait alike. Each is read when its
     * turn comes: it may be erased meanwhile, or sent by another node while this one stood still.
     */
    private void sendDue() {
        var due = repository.due(clock.instant(), BATCH);
        try (var line = smtp.open()) {
            for (var at = 0; at < due.size() && jobs.claim(JOB, LONGEST); at++) {
                var mail = repository.stillDue(due.get(at), clock.instant());
                if (mail.isPresent() && !send(line, mail.get())) {
                    return; // the line is broken; the others are due at the next turn
                }
            }
        } catch (NotSent away) {
            LOG.warn("{} mails wait: {}, {}", due.size(), away.fault(), away.answer());
            transactions.write(
                    () ->
                            due.stream()
                                    .flatMap(
                                            each ->
                                                    repository
                                                            .stillDue(each, clock.instant())
                                                            .stream())
                                    .forEach(each -> putOff(each, away)));
        }
    }

    private boolean send(Smtp.Line line, OutboxRow mail) {
        try {
            line.send(mail.messageId() + "@" + settings.domain(), mail.letter());
            transactions.write(() -> repository.sent(mail.number(), clock.instant()));
            return true;
        } catch (NotSent refused) {
            LOG.warn("Mail {} was not sent: {}", mail.number(), refused.fault());
            transactions.write(() -> putOff(mail, refused));
            return refused.fault().isOfThisMail();
        }
    }

    private void putOff(OutboxRow mail, NotSent why) {
        var now = clock.instant();
        var wait = Waits.after(mail.attempts() + 1);
        if (why.fault().isLast() || wait.isEmpty()) {
            repository.giveUp(mail.number(), now, why.fault(), why.answer());
            if (why.fault().isLast()) {
                repository.empty(mail.number()); // it would be refused again
            }
        } else {
            repository.putOff(mail.number(), now.plus(wait.get()), why.fault(), why.answer());
        }
    }
}
