package org.dalil.mail;

import jakarta.inject.Singleton;

import org.dalil.mail.outbox.About;
import org.dalil.mail.outbox.Outbox;
import org.dalil.mail.smtp.NotSent;
import org.dalil.mail.smtp.Smtp;
import org.dalil.mail.smtp.SmtpSettings;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * The door of this package. Telling writes a mail within the caller's transaction and never waits
 * for a server; where no server is named it does nothing.
 */
@Singleton
public class Mails {
    private final SmtpSettings settings;
    private final Smtp smtp;
    private final Outbox outbox;
    private final CustomerLetters customers;
    private final StaffLetters staff;

    Mails(
            SmtpSettings settings,
            Smtp smtp,
            Outbox outbox,
            CustomerLetters customers,
            StaffLetters staff) {
        this.settings = settings;
        this.smtp = smtp;
        this.outbox = outbox;
        this.customers = customers;
        this.staff = staff;
    }

    /** Whether it is worth making a secret, or looking something up, for a mail. */
    public boolean areOn() {
        return settings.isOn();
    }

    /** Tells a customer, if they gave an address. */
    public void tell(CustomerNews news) {
        if (areOn() && !news.email().isEmpty()) {
            outbox.add(kind(news), new About(About.CASE, news.number()), customers.letter(news));
        }
    }

    /** Tells somebody who works here; of what one did oneself nobody is told. */
    public void tell(long account, StaffNews news) {
        if (areOn()) {
            staff.letter(account, news)
                    .ifPresent(letter -> outbox.add(kind(news), news.about(), letter));
        }
    }

    /** Called where something is erased: what was to be told of it is gone, too. */
    public void forget(About about) {
        outbox.forget(about);
    }

    /**
     * The same where only a part of what it told was.
     *
     * @return to whom it still was to go, to be told anew
     */
    public List<String> drop(About about) {
        return outbox.drop(about);
    }

    /**
     * Sends somebody a mail now, without the outbox: who set it up wants to know whether it works.
     *
     * @throws NotSent that says why not
     */
    public void tryOut(long account) throws NotSent {
        var letter = staff.letter(account, new StaffNews.Trial());
        if (areOn() && letter.isPresent()) {
            try (var line = smtp.open()) {
                line.send(UUID.randomUUID() + "@" + settings.domain(), letter.get());
            }
        }
    }

    /** As the outbox calls it. */
    private static String kind(Object news) {
        return news.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT);
    }
}
