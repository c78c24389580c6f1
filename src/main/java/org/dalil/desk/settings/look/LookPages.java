package org.dalil.desk.settings.look;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

import jakarta.inject.Singleton;

import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.settings.field.Field;
import org.dalil.desk.settings.field.FieldProblem;
import org.dalil.settings.Looks;
import org.dalil.theme.Accent;
import org.dalil.web.Asking;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Prints the page of colour and logo. */
@Singleton
class LookPages {
    private final Looks looks;
    private final DeskFrames frames;
    private final DeskPages pages;

    LookPages(Looks looks, DeskFrames frames, DeskPages pages) {
        this.looks = looks;
        this.frames = frames;
        this.pages = pages;
    }

    /**
     * What is wrong, and at which field.
     *
     * @param key of its message
     */
    record Fault(String field, String key, Map<String, ?> arguments) {

        static Fault of(Accent.Unreadable refused, boolean isDarkTyped) {
            var isDark = refused.isDark() && isDarkTyped;
            return new Fault(
                    isDark ? "accent-dark" : "accent",
                    refused.isDark() ? "contrastDark" : "contrastLight",
                    Map.of("found", refused.contrast(), "floor", Accent.FLOOR));
        }
    }

    HttpResponse<?> show(HttpRequest<?> request, Asking asking) {
        var now = looks.now();
        return show(request, asking, now.accent(), now.accentDark(), null);
    }

    HttpResponse<?> show(
            HttpRequest<?> request,
            Asking asking,
            String accent,
            String accentDark,
            @Nullable Fault fault) {
        var language = frames.language(request);
        var frame =
                frames.of(
                        request,
                        asking,
                        "settings/look",
                        pages.message("settings.side.look", language));
        var problem =
                fault == null
                        ? null
                        : new FieldProblem(
                                fault.field(),
                                pages.message(
                                        "settings.look.refused." + fault.key(),
                                        fault.arguments(),
                                        language));
        var page =
                new DeskLookPage(
                        frame,
                        problem == null && request.getParameters().contains("done"),
                        problem == null ? List.of() : List.of(problem),
                        Field.of(
                                        "accent",
                                        pages.message("settings.look.accent", language),
                                        pages.message("settings.look.accentHint", language),
                                        accent,
                                        words(problem, "accent"))
                                .leftToRight(),
                        Field.of(
                                        "accent-dark",
                                        pages.message("settings.look.accentDark", language),
                                        pages.message("settings.look.accentDarkHint", language),
                                        accentDark,
                                        words(problem, "accent-dark"))
                                .leftToRight(),
                        frame.frame().look().logo(),
                        words(problem, "logo"));
        var status = problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return pages.showOnce(status, "desk/look", page, language);
    }

    private static @Nullable String words(@Nullable FieldProblem problem, String field) {
        return problem != null && problem.field().equals(field) ? problem.words() : null;
    }
}
