package org.dalil.web.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

import jakarta.inject.Singleton;

import org.dalil.account.setup.SetUp;
import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.dalil.theme.Themes;
import org.dalil.web.Frames;
import org.dalil.web.Pages;
import org.dalil.web.ReaderLanguages;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the form of the first start, as it was filled in. */
@Singleton
class SetUpPages {
    private final SetUp setUp;
    private final Settings settings;
    private final Themes themes;
    private final ReaderLanguages languages;
    private final Frames frames;
    private final Pages pages;

    SetUpPages(
            SetUp setUp,
            Settings settings,
            Themes themes,
            ReaderLanguages languages,
            Frames frames,
            Pages pages) {
        this.setUp = setUp;
        this.settings = settings;
        this.themes = themes;
        this.languages = languages;
        this.frames = frames;
        this.pages = pages;
    }

    /** The languages where the operator names them, so that there is nothing to choose. */
    List<Language> named() {
        return settings.areLanguagesNamed() ? languages.all() : List.of();
    }

    /** Those in which the pages can be: the theme's, the portal's first ones first. */
    List<Language> offered() {
        if (settings.areLanguagesNamed()) {
            return languages.all();
        }
        var theme = themes.current().languages().stream().map(Language::new).toList();
        var known = languages.all().stream().filter(theme::contains);
        var others = theme.stream().filter(each -> !languages.all().contains(each));
        return Stream.concat(known, others).toList();
    }

    HttpResponse<?> show(
            HttpRequest<?> request, String token, SetUpForm form, SetUpProblems problems) {
        var language = languages.of(request);
        var page =
                new SetUpPage(
                        frames.of(request, language).titled(message("title", language), ""),
                        SetUp.PATH + token + "?lang=" + language,
                        all(problems, language),
                        offered().stream()
                                .map(each -> row(each, form, problems, language))
                                .toList(),
                        settings.areLanguagesNamed(),
                        words(problems, SetUpProblems.LANGUAGES, language),
                        form.keepsStarter(),
                        words(problems, SetUpProblems.STARTER, language),
                        setUp.needsAdmin(),
                        form.email(),
                        words(problems, SetUpProblems.EMAIL, language),
                        form.password(),
                        words(problems, SetUpProblems.PASSWORD, language));
        var status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return pages.showOnce(status, "set-up", page, language);
    }

    private SetUpPage.LanguageRow row(
            Language each, SetUpForm form, SetUpProblems problems, Language language) {
        return new SetUpPage.LanguageRow(
                each.code(),
                each.ownName(),
                each.direction(),
                form.languages().contains(each),
                settings.areLanguagesNamed(),
                each.equals(form.first()),
                form.name(each),
                words(problems, SetUpProblems.nameOf(each), language));
    }

    private List<SetUpPage.Problem> all(SetUpProblems problems, Language language) {
        return problems.byField().entrySet().stream()
                .map(each -> new SetUpPage.Problem(each.getKey(), sentence(each, language)))
                .toList();
    }

    private @Nullable String words(SetUpProblems problems, String field, Language language) {
        var key = problems.key(field);
        return key == null ? null : message(key, language);
    }

    private String message(String key, Language language) {
        return pages.message(
                "setUp." + key,
                Map.of("most", SetUpForm.LONGEST_NAME, "setting", "DALIL_LANGUAGES=" + codes()),
                language);
    }

    /** In the summary a name's problem says which name. */
    private String sentence(Map.Entry<String, String> problem, Language language) {
        var words = message(problem.getValue(), language);
        return offered().stream()
                .filter(each -> SetUpProblems.nameOf(each).equals(problem.getKey()))
                .findFirst()
                .map(each -> each.ownName() + ": " + words)
                .orElse(words);
    }

    private String codes() {
        return languages.all().stream().map(Language::code).collect(Collectors.joining(","));
    }
}
