package org.dalil.settings;

import jakarta.inject.Singleton;

import org.dalil.database.ChangeKind;
import org.dalil.database.Changes;
import org.dalil.database.Transactions;

import java.util.Optional;

/** The door to what a portal looks like: its colour and its logo. */
@Singleton
public class Looks {
    private static final String ACCENT = "look.accent";
    private static final String ACCENT_DARK = "look.accent.dark";
    private static final String LOGO = "look.logo";

    private final Settings settings;
    private final PictureRepository pictures;
    private final Transactions transactions;
    private final Changes changes;

    Looks(
            Settings settings,
            PictureRepository pictures,
            Transactions transactions,
            Changes changes) {
        this.settings = settings;
        this.pictures = pictures;
        this.transactions = transactions;
        this.changes = changes;
    }

    /** A picture as it is delivered. */
    public record Picture(String contentType, byte[] content) {}

    public Look now() {
        return new Look(fact(ACCENT), fact(ACCENT_DARK), fact(LOGO));
    }

    /** Empty texts give the theme's own colour back. */
    public void colour(String accent, String accentDark) {
        changed(
                () -> {
                    settings.remember(ACCENT, accent);
                    settings.remember(ACCENT_DARK, accentDark);
                });
    }

    /**
     * @param sha256 of the content, in hexadecimal digits
     */
    public void logo(Picture picture, String sha256) {
        changed(
                () -> {
                    var type = picture.contentType();
                    pictures.add(LOGO, type, sha256, picture.content());
                    pictures.change(LOGO, type, sha256, picture.content());
                    settings.remember(LOGO, sha256);
                });
    }

    public void withoutLogo() {
        changed(
                () -> {
                    pictures.deleteById(LOGO);
                    settings.remember(LOGO, "");
                });
    }

    /** The logo, while it is still this one. */
    public Optional<Picture> logo(String sha256) {
        return pictures.findById(LOGO)
                .filter(row -> row.sha256().equals(sha256))
                .map(row -> new Picture(row.contentType(), row.content()));
    }

    private void changed(Runnable work) {
        try {
            transactions.write(
                    () -> {
                        work.run();
                        changes.announce(ChangeKind.SETTINGS, 0);
                    });
        } finally {
            settings.refresh(); // what was read within a transaction that failed never was
        }
    }

    private String fact(String name) {
        return settings.fact(name).orElse("");
    }
}
