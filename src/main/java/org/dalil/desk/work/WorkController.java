package org.dalil.desk.work;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.account.Permission;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.web.Asking;

import java.util.Comparator;
import java.util.List;

/** The screen the day begins with. */
@Controller("/desk")
@Produces(MediaType.ALL)
@Secured("READ_INTERNAL")
@ExecuteOn(TaskExecutors.BLOCKING)
class WorkController {
    private final List<WorkSource> sources;
    private final DeskFrames frames;
    private final DeskPages pages;

    WorkController(List<WorkSource> sources, DeskFrames frames, DeskPages pages) {
        this.sources = sources.stream().sorted(Comparator.comparingInt(WorkSource::place)).toList();
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> work(HttpRequest<?> request, Asking asking) {
        var language = frames.language(request);
        var parts = sources.stream().map(source -> source.waiting(asking, language)).toList();
        var frame = frames.of(request, asking, "work", pages.message("desk.side.work", language));
        var shown =
                parts.stream()
                        .filter(part -> part.empty() != null || !part.lines().isEmpty())
                        .toList();
        var nothing = parts.stream().allMatch(part -> part.lines().isEmpty());
        var writes = asking.may(Permission.WRITE);
        return pages.show(
                request, "desk/work", new DeskWorkPage(frame, shown, nothing, writes), language);
    }
}
