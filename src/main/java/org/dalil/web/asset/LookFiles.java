package org.dalil.web.asset;

import jakarta.inject.Singleton;

import org.dalil.settings.Look;
import org.dalil.settings.Looks;
import org.dalil.theme.Accent;
import org.dalil.theme.Theme;
import org.dalil.theme.Themes;
import org.dalil.web.delivery.Content;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a portal looks like beside its theme, as files whose addresses change with what is in them.
 * The policy for pages admits no style within them.
 */
@Singleton
public class LookFiles {
    static final String PLACE = "/look/";

    /** So much of a hash tells one from another. */
    private static final int TAG = 16;

    private final Looks looks;
    private final Themes themes;
    private volatile @Nullable Sheet sheet;
    private volatile @Nullable Logo logo;

    LookFiles(Looks looks, Themes themes) {
        this.looks = looks;
        this.themes = themes;
    }

    private record Sheet(Look look, String theme, Optional<Content> content) {}

    private record Logo(String sha256, Content content) {}

    /** Where its files are now. */
    public LookAddresses now() {
        var look = looks.now();
        return new LookAddresses(
                sheet(look).map(each -> PLACE + name(each)).orElse(""),
                look.logo().isEmpty() ? "" : PLACE + look.logo().substring(0, TAG) + ".logo");
    }

    Optional<Content> find(String name) {
        var look = looks.now();
        if (!look.logo().isEmpty() && name.equals(look.logo().substring(0, TAG) + ".logo")) {
            return logo(look.logo());
        }
        return sheet(look).filter(each -> name.equals(name(each)));
    }

    private static String name(Content content) {
        return content.etag().substring(1, 1 + TAG) + ".css";
    }

    /** Empty where the theme's own colour holds, also where another theme makes ours unreadable. */
    private Optional<Content> sheet(Look look) {
        if (look.accent().isEmpty()) {
            return Optional.empty();
        }
        var theme = themes.current();
        var made = sheet;
        if (made == null
                || !made.look().equals(look)
                || !made.theme().equals(theme.fingerprint())) {
            made = new Sheet(look, theme.fingerprint(), css(look, theme));
            sheet = made;
        }
        return made.content();
    }

    private static Optional<Content> css(Look look, Theme theme) {
        try {
            var css = Accent.of(look.accent(), look.accentDark(), theme).css();
            var bytes = css.getBytes(StandardCharsets.UTF_8);
            return Optional.of(Content.of("text/css; charset=utf-8", bytes));
        } catch (Accent.Unreadable _) {
            return Optional.empty();
        }
    }

    private Optional<Content> logo(String sha256) {
        var kept = logo;
        if (kept != null && kept.sha256().equals(sha256)) {
            return Optional.of(kept.content());
        }
        var found = looks.logo(sha256).map(each -> Content.of(each.contentType(), each.content()));
        found.ifPresent(content -> logo = new Logo(sha256, content));
        return found;
    }
}
