package org.dalil.desk.translation;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.frame.Pager;
import org.dalil.web.Asking;
import org.dalil.web.session.FormRefused;

import java.util.Set;

/** What most needs a translation, into the language that the address names. */
@Controller("/desk/translations")
@Produces(MediaType.ALL)
@Secured("READ_INTERNAL")
@ExecuteOn(TaskExecutors.BLOCKING)
class TranslationListController {
    private static final Set<String> KINDS = Set.of("", "missing", "outdated");

    private final TranslationLists lists;
    private final DeskFrames frames;
    private final DeskPages pages;

    TranslationListController(TranslationLists lists, DeskFrames frames, DeskPages pages) {
        this.lists = lists;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Asking asking) {
        var language = frames.language(request);
        var asked = request.getParameters();
        var kind = asked.get("kind", String.class, "");
        if (!KINDS.contains(kind)) {
            throw FormRefused.unknown("kind", kind);
        }
        var title = pages.message("desk.translations.title", language);
        var page =
                lists.page(
                        frames.of(request, asking, "articles", title),
                        asked.get("language", String.class, ""),
                        kind,
                        asked.contains("confirmed"),
                        Pager.number(asked.get("page", String.class, "")),
                        language,
                        asking);
        return pages.show(request, "desk/translations", page, language);
    }
}
