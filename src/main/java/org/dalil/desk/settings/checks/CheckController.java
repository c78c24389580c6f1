package org.dalil.desk.settings.checks;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.desk.check.BlockingChecks;
import org.dalil.desk.check.CheckKind;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Advice or a hindrance, for each check. */
@Controller(CheckController.PLACE)
@Produces(MediaType.ALL)
@Secured("CHANGE_SETTINGS")
@ExecuteOn(TaskExecutors.BLOCKING)
class CheckController {
    static final String PLACE = "/desk/settings/checks";

    private final BlockingChecks blocking;
    private final DeskFrames frames;
    private final DeskPages pages;

    CheckController(BlockingChecks blocking, DeskFrames frames, DeskPages pages) {
        this.blocking = blocking;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Asking asking) {
        var language = frames.language(request);
        var title = pages.message("settings.side.checks", language);
        var now = blocking.now();
        var page =
                new DeskChecksPage(
                        frames.of(request, asking, "settings/checks", title),
                        request.getParameters().contains("done"),
                        Arrays.stream(CheckKind.values())
                                .map(each -> line(each, now.contains(each)))
                                .toList());
        return pages.show(request, "desk/checks", page, language);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> choose(Asking asking, @Nullable @Body String body) {
        var form = Form.of(body);
        var kinds =
                Arrays.stream(CheckKind.values())
                        .filter(
                                each ->
                                        form.oneOf(each.code(), "", "advice", "blocks")
                                                .equals("blocks"))
                        .collect(Collectors.toSet());
        blocking.choose(kinds, asking.person());
        return pages.goOn(PLACE + "?done=saved");
    }

    private static DeskChecksPage.Line line(CheckKind kind, boolean blocks) {
        return new DeskChecksPage.Line(kind.code(), "settings.checks." + kind.code(), blocks);
    }
}
