package org.dalil.desk.settings.look;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.article.upload.UploadRefused;
import org.dalil.desk.frame.DeskPages;
import org.dalil.settings.Looks;
import org.dalil.theme.Accent;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** Colour and logo of the portal; in effect at once. */
@Controller(LookController.PLACE)
@Produces(MediaType.ALL)
@Secured("CHANGE_SETTINGS")
@ExecuteOn(TaskExecutors.BLOCKING)
class LookController {
    static final String PLACE = "/desk/settings/look";

    private final Looks looks;
    private final LookDeeds deeds;
    private final LookPages shown;
    private final DeskPages pages;

    LookController(Looks looks, LookDeeds deeds, LookPages shown, DeskPages pages) {
        this.looks = looks;
        this.deeds = deeds;
        this.shown = shown;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Asking asking) {
        return shown.show(request, asking);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> colour(HttpRequest<?> request, Asking asking, @Nullable @Body String body) {
        var form = Form.of(body);
        var accent = form.one("accent").strip();
        var dark = form.one("accent-dark").strip();
        var strange = strange(accent, dark);
        if (strange != null) {
            return shown.show(request, asking, accent, dark, strange);
        }
        try {
            deeds.colour(accent, accent.isEmpty() ? "" : dark, asking.person());
            return done();
        } catch (Accent.Unreadable refused) {
            var fault = LookPages.Fault.of(refused, !dark.isEmpty());
            return shown.show(request, asking, accent, dark, fault);
        }
    }

    @Post("/logo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> logo(
            HttpRequest<?> request,
            Asking asking,
            @Nullable @Part("file") CompletedFileUpload file) {
        try {
            deeds.logo(bytes(file), asking.person());
            return done();
        } catch (UploadRefused refused) {
            var key = "logo" + refused.rule().name().toLowerCase(Locale.ROOT);
            var most = Map.of("most", LookDeeds.LARGEST_LOGO / 1024);
            var now = looks.now();
            return shown.show(
                    request,
                    asking,
                    now.accent(),
                    now.accentDark(),
                    new LookPages.Fault("logo", key, most));
        }
    }

    @Post("/logo/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withoutLogo(Asking asking) {
        deeds.withoutLogo(asking.person());
        return done();
    }

    private static LookPages.@Nullable Fault strange(String accent, String dark) {
        return !accent.isEmpty() && !Accent.isColour(accent)
                ? new LookPages.Fault("accent", "colour", Map.of())
                : !dark.isEmpty() && !Accent.isColour(dark)
                        ? new LookPages.Fault("accent-dark", "colour", Map.of())
                        : null;
    }

    private HttpResponse<?> done() {
        return pages.goOn(PLACE + "?done=saved");
    }

    private static byte[] bytes(@Nullable CompletedFileUpload file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
