package org.dalil.desk.tasks;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.account.Account;
import org.dalil.article.overview.Overview;
import org.dalil.cases.Cases;
import org.dalil.cases.NoSuchCase;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.frame.Words;
import org.dalil.desk.tasks.DeskFlagPage.TextChoice;
import org.dalil.task.TaskRefused;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says of an article that something is wrong with it; what it says is for staff alone. */
@Controller("/desk/articles/{id}/flag")
@Produces(MediaType.ALL)
@Secured("WRITE")
@ExecuteOn(TaskExecutors.BLOCKING)
class FlagController {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");

    private final Flags flags;
    private final TaskLines lines;
    private final Cases cases;
    private final DeskFrames frames;
    private final DeskPages pages;

    FlagController(Flags flags, TaskLines lines, Cases cases, DeskFrames frames, DeskPages pages) {
        this.flags = flags;
        this.lines = lines;
        this.cases = cases;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> form(
            HttpRequest<?> request,
            @PathVariable long id,
            Asking asking,
            @QueryValue Optional<String> language,
            @QueryValue("case") Optional<String> fromCase) {
        var wanted = new Wanted(language.orElse(""), "", known(fromCase.orElse("")));
        return page(request, asking, HttpStatus.OK, id, wanted, null);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> flag(
            HttpRequest<?> request,
            @PathVariable long id,
            Asking asking,
            @Nullable @Body String body) {
        var form = Form.of(body);
        var fromCase = known(form.one("case"));
        var spoken = new ArrayList<>(flags.texts(id).stream().map(Overview::language).toList());
        spoken.add(""); // an article without a text has no choice
        var wanted = new Wanted(form.oneOf("language", spoken), form.one("words"), fromCase);
        var language = chosen(flags.texts(id), wanted.language(), frames.language(request));
        try {
            var task = flags.flag(id, language, wanted.words(), fromCase, asking.person());
            return pages.goOn(
                    fromCase == null
                            ? "/desk/articles/" + id + "?done=flagged"
                            : TaskLines.address(task) + "?done=flagged");
        } catch (TaskRefused refused) {
            var fault = TaskFault.of(refused);
            return page(request, asking, HttpStatus.UNPROCESSABLE_ENTITY, id, wanted, fault);
        }
    }

    private HttpResponse<?> page(
            HttpRequest<?> request,
            Asking asking,
            HttpStatus status,
            long id,
            Wanted wanted,
            @Nullable TaskFault fault) {
        var page = frames.language(request);
        var texts = flags.texts(id);
        var chosen = chosen(texts, wanted.language(), page);
        var head = "/desk/articles/" + id;
        var content =
                new DeskFlagPage(
                        frames.of(request, asking, "articles", pages.message("task.flag", page)),
                        title(id, texts, chosen),
                        head,
                        wanted.fromCase() == null ? "" : wanted.fromCase().toString(),
                        wanted.fromCase() == null ? head : "/desk/cases/" + wanted.fromCase(),
                        texts.stream().map(each -> choice(each, chosen, page)).toList(),
                        lines.openOf(id, page, asking.person()),
                        flags.owner(id).map(Account::name).orElse(null),
                        wanted.words(),
                        fault == null
                                ? null
                                : pages.message(fault.message(), fault.arguments(), page));
        return pages.showOnce(status, "desk/flag", content, page);
    }

    /** The language asked for, or else the page's, or else any the article has. */
    private static Language chosen(List<Overview> texts, String asked, Language page) {
        return texts.stream()
                .map(Overview::language)
                .filter(asked::equals)
                .findFirst()
                .or(
                        () ->
                                texts.stream()
                                        .map(Overview::language)
                                        .filter(page.code()::equals)
                                        .findFirst())
                .or(() -> texts.stream().map(Overview::language).findFirst())
                .map(Language::new)
                .orElse(page);
    }

    private static TextChoice choice(Overview text, Language chosen, Language page) {
        var name = new Language(text.language()).locale().getDisplayLanguage(page.locale());
        return new TextChoice(text.language(), name, text.language().equals(chosen.code()));
    }

    private static Words title(long id, List<Overview> texts, Language language) {
        return texts.stream()
                .filter(each -> each.language().equals(language.code()))
                .findFirst()
                .map(each -> Words.of(each.title(), language))
                .orElseGet(() -> Words.of("#" + id, language));
    }

    /** A case that is there; a flag from one that is gone is a flag all the same. */
    private @Nullable Long known(String number) {
        if (!NUMBER.matcher(number).matches()) {
            return null;
        }
        try {
            return cases.find(Long.parseLong(number)).number();
        } catch (NoSuchCase _) {
            return null;
        }
    }

    private record Wanted(String language, String words, @Nullable Long fromCase) {}
}
