package org.dalil.desk.settings.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

import jakarta.inject.Singleton;

import org.dalil.article.review.ReviewPolicies;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.settings.portal.DeskPortalPage.Place;
import org.dalil.desk.settings.portal.DeskPortalPage.Problem;
import org.dalil.desk.settings.portal.DeskPortalPage.Row;
import org.dalil.desk.settings.portal.PortalForm.Fixed;
import org.dalil.insight.calendar.Weeks;
import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.dalil.theme.Themes;
import org.dalil.web.Asking;
import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Prints the form, with what stands or what was typed. */
@Singleton
class PortalPages {
    private final Settings settings;
    private final ReviewPolicies policies;
    private final Weeks weeks;
    private final Themes themes;
    private final DeskFrames frames;
    private final DeskPages pages;

    PortalPages(
            Settings settings,
            ReviewPolicies policies,
            Weeks weeks,
            Themes themes,
            DeskFrames frames,
            DeskPages pages) {
        this.settings = settings;
        this.policies = policies;
        this.weeks = weeks;
        this.themes = themes;
        this.frames = frames;
        this.pages = pages;
    }

    /** Those in which the pages can be: the portal's own, then the theme's others. */
    List<Language> offered() {
        var own = settings.portal().languages();
        if (settings.areLanguagesNamed()) {
            return own;
        }
        var others = themes.current().languages().stream().sorted().map(Language::new);
        return Stream.concat(own.stream(), others).distinct().toList();
    }

    Fixed fixed() {
        return new Fixed(
                settings.areLanguagesNamed(),
                settings.isCalendarNamed(),
                settings.isZoneNamed(),
                weeks.isNamed());
    }

    HttpResponse<?> show(HttpRequest<?> request, Asking asking) {
        var now = PortalForm.of(settings.portal(), weeks.first(), policies.now(), offered());
        return show(request, asking, now, Map.of());
    }

    HttpResponse<?> show(
            HttpRequest<?> request, Asking asking, PortalForm form, Map<String, String> problems) {
        var language = frames.language(request);
        var title = pages.message("settings.side.portal", language);
        var fixed = fixed();
        var page =
                new DeskPortalPage(
                        frames.of(request, asking, "settings/portal", title),
                        problems.isEmpty() && request.getParameters().contains("done"),
                        problems.keySet().stream()
                                .map(each -> new Problem(each, sentence(each, problems, language)))
                                .toList(),
                        offered().stream()
                                .map(each -> row(each, form, problems, language))
                                .toList(),
                        fixed.languages(),
                        words("languages", problems, language),
                        words("first", problems, language),
                        Option.of("calendar", Option.CALENDARS, form.calendar()),
                        fixed.calendar(),
                        words("calendar", problems, language),
                        form.zone(),
                        zones(),
                        fixed.zone(),
                        words("zone", problems, language),
                        Option.of("weekDay", Option.DAYS, form.week()),
                        fixed.week(),
                        words("week", problems, language),
                        Option.of("policy", Option.POLICIES, form.policy()),
                        words("policy", problems, language),
                        policies.now().isForWantOfAnother());
        var status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return pages.showOnce(status, "desk/portal", page, language);
    }

    private Row row(
            Language each, PortalForm form, Map<String, String> problems, Language language) {
        return new Row(
                each.code(),
                each.ownName(),
                each.direction(),
                form.languages().contains(each),
                settings.areLanguagesNamed(),
                form.isFirst(each),
                form.name(each),
                words("name-" + each, problems, language),
                Option.of("digit", Option.DIGITS, form.digits(each)),
                words("digits-" + each, problems, language),
                places(form.places().of(each)),
                words("place-" + each, problems, language));
    }

    private List<Place> places(int chosen) {
        var most = offered().size();
        return settings.areLanguagesNamed() || most < 3
                ? List.of()
                : IntStream.rangeClosed(1, most)
                        .mapToObj(number -> new Place(number, number == chosen))
                        .toList();
    }

    private @Nullable String words(String field, Map<String, String> problems, Language language) {
        var key = problems.get(field);
        return key == null
                ? null
                : pages.message(
                        "settings.portal." + key,
                        Map.of("most", PortalProblems.LONGEST_NAME),
                        language);
    }

    /** Among the others a problem says which language it is of. */
    private String sentence(String field, Map<String, String> problems, Language language) {
        var words = String.valueOf(words(field, problems, language));
        return offered().stream()
                .filter(each -> field.endsWith("-" + each))
                .findFirst()
                .map(each -> each.ownName() + ": " + words)
                .orElse(words);
    }

    private static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(each -> each.contains("/") && !each.matches("(Etc|SystemV)/.*"))
                .sorted()
                .toList();
    }
}
