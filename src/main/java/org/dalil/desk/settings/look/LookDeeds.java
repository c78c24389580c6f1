package org.dalil.desk.settings.look;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.article.upload.Pictures;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.dalil.settings.Looks;
import org.dalil.text.Sha256;
import org.dalil.theme.Accent;
import org.dalil.theme.Themes;

/** What is done to the looks, each with its line in the audit trail. */
@Singleton
class LookDeeds {
    static final int LARGEST_LOGO = 512 * 1024;

    private final Looks looks;
    private final Pictures pictures;
    private final Themes themes;
    private final Transactions transactions;
    private final AuditTrail trail;

    LookDeeds(
            Looks looks,
            Pictures pictures,
            Themes themes,
            Transactions transactions,
            AuditTrail trail) {
        this.looks = looks;
        this.pictures = pictures;
        this.themes = themes;
        this.transactions = transactions;
        this.trail = trail;
    }

    /**
     * @throws Accent.Unreadable where one of them has too little contrast
     */
    void colour(String accent, String dark, Account by) {
        if (!accent.isEmpty()) {
            Accent.of(accent, dark, themes.current());
        }
        done(accent + " " + dark, by, () -> looks.colour(accent, dark));
    }

    void logo(byte[] content, Account by) {
        var picture = pictures.checked(content, LARGEST_LOGO);
        var kept = new Looks.Picture(picture.contentType(), picture.content());
        done(
                "logo " + picture.contentType(),
                by,
                () -> looks.logo(kept, Sha256.hex(picture.content())));
    }

    void withoutLogo(Account by) {
        done("no logo", by, looks::withoutLogo);
    }

    private void done(String detail, Account by, Runnable work) {
        transactions.write(
                () -> {
                    work.run();
                    var actor = new Actor(by.id(), by.name());
                    trail.record(actor, "changed", "portal look", 0, detail.strip());
                });
    }
}
