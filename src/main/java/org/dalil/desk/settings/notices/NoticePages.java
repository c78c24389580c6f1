package org.dalil.desk.settings.notices;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

import jakarta.inject.Singleton;

import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.frame.Words;
import org.dalil.desk.settings.field.Field;
import org.dalil.desk.settings.field.FieldProblem;
import org.dalil.notice.Notice;
import org.dalil.notice.NoticeKind;
import org.dalil.notice.Notices;
import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Prints the list of notices and the form. */
@Singleton
class NoticePages {
    static final String PLACE = "/desk/settings/notices";
    private static final String SECTION = "settings/notices";
    private static final Set<String> DONE = Set.of("saved", "removed");

    private final Notices notices;
    private final Settings settings;
    private final DeskFrames frames;
    private final DeskPages pages;
    private final Clock clock;

    NoticePages(
            Notices notices, Settings settings, DeskFrames frames, DeskPages pages, Clock clock) {
        this.notices = notices;
        this.settings = settings;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
    }

    HttpResponse<?> list(HttpRequest<?> request, Asking asking) {
        var language = frames.language(request);
        var done = request.getParameters().get("done");
        var now = clock.instant();
        var title = pages.message("settings.side.notices", language);
        var page =
                new DeskNoticesPage(
                        frames.of(request, asking, SECTION, title),
                        done != null && DONE.contains(done) ? "settings.notices.done." + done : "",
                        notices.all().stream().map(each -> line(each, language, now)).toList());
        return pages.show(request, "desk/notices", page, language);
    }

    /**
     * @param id null for one that is new
     * @param problems by field, the key of a message
     */
    HttpResponse<?> form(
            HttpRequest<?> request,
            Asking asking,
            @Nullable Long id,
            NoticeForm typed,
            Map<String, String> problems) {
        var language = frames.language(request);
        var title =
                pages.message(
                        id == null ? "settings.notices.new" : "settings.notices.change", language);
        var said = new Saying(problems, language);
        var page =
                new DeskNoticePage(
                        frames.of(request, asking, SECTION, title),
                        PLACE + "/" + (id == null ? "new" : id),
                        id != null,
                        problems.keySet().stream()
                                .map(each -> new FieldProblem(field(each), said.problem(each)))
                                .toList(),
                        Stream.of(NoticeKind.values())
                                .map(each -> kind(each, typed.kind()))
                                .toList(),
                        settings.portal().languages().stream()
                                .map(each -> said.words(each, typed))
                                .toList(),
                        said.field("article", typed.article()),
                        said.field("begins", typed.begins()),
                        said.field("ends", typed.ends()));
        var status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return pages.showOnce(status, "desk/notice", page, language);
    }

    List<Language> languages() {
        return settings.portal().languages();
    }

    NoticeForm standing(long id) {
        return NoticeForm.of(notices.read(id), settings.portal().zone());
    }

    private static String field(String problem) {
        return problem.equals("form") ? "" : problem;
    }

    private static DeskNoticePage.Kind kind(NoticeKind kind, String chosen) {
        return new DeskNoticePage.Kind(kind.name(), key(kind), kind.name().equals(chosen));
    }

    private static String key(NoticeKind kind) {
        return kind == NoticeKind.PROBLEM
                ? "settings.notices.problem"
                : "settings.notices.information";
    }

    private DeskNoticesPage.Line line(Notice notice, Language page, Instant now) {
        var words = notice.words();
        var shown =
                Stream.concat(
                                Stream.of(page, settings.portal().defaultLanguage()),
                                words.keySet().stream().sorted())
                        .filter(words::containsKey)
                        .findFirst()
                        .orElse(page);
        return new DeskNoticesPage.Line(
                PLACE + "/" + notice.id(),
                Words.of(words.getOrDefault(shown, ""), shown),
                key(notice.kind()),
                chip(notice, now),
                notice.begins(),
                notice.ends());
    }

    private static Chip chip(Notice notice, Instant now) {
        return notice.isShown(now)
                ? new Chip("settings.notices.shown", "good")
                : notice.isOver(now)
                        ? new Chip("settings.notices.over", "plain")
                        : new Chip("settings.notices.coming", "info");
    }

    /** The words of the form in one language. */
    private final class Saying {
        private final Map<String, String> problems;
        private final Language page;

        Saying(Map<String, String> problems, Language page) {
            this.problems = problems;
            this.page = page;
        }

        Field field(String name, String value) {
            var hint = say(name + "Hint", Map.of("zone", settings.portal().zone().getId()));
            return Field.of(name, say(name, Map.of()), hint, value, problem(name)).leftToRight();
        }

        Field words(Language language, NoticeForm typed) {
            var name = "words-" + language;
            var isFirst = language.equals(settings.portal().defaultLanguage());
            return Field.of(
                            name,
                            say("words", Map.of("language", language.ownName())),
                            isFirst
                                    ? say("wordsHint", Map.of("most", Notices.LONGEST_WORDS))
                                    : say("wordsOtherHint", Map.of()),
                            typed.words().getOrDefault(language, ""),
                            problem(name))
                    .in(language);
        }

        @Nullable String problem(String field) {
            var key = problems.get(field);
            return key == null
                    ? null
                    : say(
                            "refused." + key,
                            Map.of(
                                    "most",
                                    key.startsWith("words")
                                            ? Notices.LONGEST_WORDS
                                            : Notices.MOST));
        }

        private String say(String key, Map<String, ?> arguments) {
            return pages.message("settings.notices." + key, arguments, page);
        }
    }
}
