package org.dalil.desk.settings.mail;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

import jakarta.inject.Singleton;

import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.mail.outbox.About;
import org.dalil.mail.outbox.FailedMail;
import org.dalil.mail.outbox.Outbox;
import org.dalil.mail.outbox.OutboxState;
import org.dalil.mail.smtp.NotSent;
import org.dalil.mail.smtp.SmtpSettings;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.dalil.web.mail.Stationery;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** Prints the page. */
@Singleton
class MailPages {
    private final SmtpSettings settings;
    private final Outbox outbox;
    private final Stationery stationery;
    private final DeskFrames frames;
    private final DeskPages pages;

    MailPages(
            SmtpSettings settings,
            Outbox outbox,
            Stationery stationery,
            DeskFrames frames,
            DeskPages pages) {
        this.settings = settings;
        this.outbox = outbox;
        this.stationery = stationery;
        this.frames = frames;
        this.pages = pages;
    }

    /**
     * @param refused why a test mail was not sent, or null
     */
    HttpResponse<?> show(HttpRequest<?> request, Asking asking, @Nullable NotSent refused) {
        var language = frames.language(request);
        var title = pages.message("settings.side.mail", language);
        var now = outbox.standing();
        var page =
                new DeskMailPage(
                        frames.of(request, asking, "settings/mail", title),
                        done(request, asking, language),
                        refused == null ? null : "settings.mail.fault." + refused.fault().code(),
                        refused == null ? "" : refused.answer(),
                        settings.isOn(),
                        settings.host() + ":" + settings.port(),
                        "settings.mail.way." + settings.security().code(),
                        settings.from(),
                        settings.signsIn(),
                        !stationery.site().isEmpty(),
                        now.waiting(),
                        now.givenUp(),
                        now.sentToday(),
                        now.lastSent(),
                        now.failed().stream().map(MailPages::line).toList());
        return pages.showOnce(HttpStatus.OK, "desk/mail", page, language);
    }

    private @Nullable String done(HttpRequest<?> request, Asking asking, Language language) {
        return switch (request.getParameters().get("done", String.class, "")) {
            case "test" ->
                    pages.message(
                            "settings.mail.done.test",
                            Map.of(
                                    "email",
                                    asking.account() == null ? "" : asking.account().email()),
                            language);
            case "again" ->
                    pages.message(
                            "settings.mail.done.again",
                            Map.of("count", request.getParameters().get("count", Integer.class, 0)),
                            language);
            default -> null;
        };
    }

    private static DeskMailPage.Line line(FailedMail mail) {
        return new DeskMailPage.Line(
                "settings.mail.kind." + mail.kind(),
                address(mail),
                mail.about() == 0 ? "" : Long.toString(mail.about()),
                mail.createdAt(),
                mail.attempts(),
                "settings.mail.fault." + mail.fault().code(),
                mail.answer(),
                mail.state() == OutboxState.WAITING ? mail.nextAt() : null);
    }

    private static @Nullable String address(FailedMail mail) {
        return switch (mail.aboutKind()) {
            case About.CASE -> "/desk/cases/" + mail.about();
            case About.ARTICLE -> "/desk/articles/" + mail.about();
            default -> null;
        };
    }
}
