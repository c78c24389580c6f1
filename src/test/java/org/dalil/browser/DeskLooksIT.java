package org.dalil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Accounts;
import org.dalil.audit.Actor;
import org.dalil.cases.Cases;
import org.dalil.cases.outcome.Ending;
import org.dalil.cases.outcome.Outcomes;
import org.dalil.task.NewTask;
import org.dalil.task.TaskSubject;
import org.dalil.task.Tasks;
import org.dalil.text.Language;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every page of the desk with something on it, as an administrator sees it. */
@ExtendWith(Browsing.class)
class DeskLooksIT {
    /** Looked at closely as people mostly see it; thoroughly in every look. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void everyPageOfTheDeskIsWholeAndWithoutBarriers(
            String code, Visitors visitors, HelpCentre centre) {
        try (var admin = visitors.onPhone()) {
            admin.signIn(HelpCentre.ADMINISTRATOR);
            admin.open("/preferences/language?to=%2Fdesk%3Flang%3D" + code);
            assertThat(admin.see("html").getAttribute("lang")).isEqualTo(code);
            pages(centre, new Language(code))
                    .forEach(
                            (name, path) ->
                                    admin.open(path)
                                            .lookedAt("desk/" + name + "-" + code, close(code)));
            assertThat(admin.faults()).isEmpty();
            assertThat(admin.foreignRequests()).isEmpty();
        }
    }

    private static List<Look> close(String code) {
        if (Boolean.getBoolean("dalil.thorough")) {
            return Look.ALL;
        }
        return code.equals("ar")
                ? List.of(Look.PHONE_BY_DAY, Look.DESKTOP_BY_NIGHT)
                : List.of(Look.DESKTOP_BY_DAY);
    }

    /** Lists with a line, and single pages of what was just made. */
    private static Map<String, String> pages(HelpCentre centre, Language language) {
        var huda = centre.bean(Accounts.class).find(HelpCentre.STAFF).orElseThrow();
        var amal = centre.bean(Accounts.class).find(HelpCentre.ADMINISTRATOR).orElseThrow();
        var actor = new Actor(huda.id(), huda.name());
        var open = Scenes.asked(centre, language);
        centre.bean(Cases.class).reply(open, "[x](/a/1) **Bold**\n\n- one", null, actor);
        var owing = Scenes.asked(centre, language);
        centre.bean(Outcomes.class).end(owing, new Ending.PutOff(), null, actor);
        var closed = Scenes.asked(centre, language);
        centre.bean(Outcomes.class).end(closed, new Ending.Fixed("Cable"), null, actor);
        var review = Scenes.handedIn(centre, language, huda);
        var nasty = Long.parseLong(centre.nasty(language).replaceAll(".*/", ""));
        var flag =
                NewTask.flag(
                        TaskSubject.article(nasty),
                        language,
                        "Step 2 is wrong. " + Scenes.LONG,
                        open);
        var task = centre.bean(Tasks.class).raise(flag, amal, huda).number();

        Scenes.golden(centre, language, nasty, amal);

        var pages = new LinkedHashMap<String, String>();
        pages.put("work", "/desk");
        pages.put("cases", "/desk/cases?state=open&whose=all");
        pages.put("case-open", "/desk/cases/" + open);
        pages.put("case-owing", "/desk/cases/" + owing);
        pages.put("case-closed", "/desk/cases/" + closed);
        pages.put("case-gone", "/desk/cases/987654");
        pages.put("case-erase", "/desk/cases/" + open + "/erasure");
        pages.put("articles", "/desk/articles");
        pages.put("articles-none", "/desk/articles?q=zzz");
        var words = language.equals(Language.ARABIC) ? "رمز التحقق" : "verification code";
        pages.put("search", "/desk/search");
        pages.put("search-found", "/desk/search?q=" + words + "&state=live&why=" + nasty);
        pages.put("search-none", "/desk/search?q=zxqwvbn&kind=policy&order=date");
        pages.put("search-refused", "/desk/search?q=" + words + "&kind=poem");
        pages.put("article-new", "/desk/articles/new");
        pages.put("article", "/desk/articles/" + nasty);
        pages.put("article-trail", "/desk/articles/" + nasty + "/trail");
        pages.put("case-trail", "/desk/cases/" + closed + "/trail");
        pages.put("article-flag", "/desk/articles/" + nasty + "/flag");
        pages.put("article-erase", "/desk/articles/" + nasty + "/erasure");
        pages.put("care", "/desk/articles/" + nasty + "/care");
        pages.put("previews", "/desk/articles/" + nasty + "/" + language + "/previews");
        pages.put("translations", "/desk/translations");
        pages.put("tasks", "/desk/tasks?whose=all");
        pages.put("task", "/desk/tasks/" + task);
        pages.put("queue", "/desk/review");
        pages.put("review", "/desk/review/" + review);
        pages.put("correction", "/desk/review/" + review + "/correction");
        for (var screen :
                List.of(
                        "people",
                        "people/new",
                        "people/" + huda.id(),
                        "portal",
                        "notices",
                        "notices/new",
                        "synonyms",
                        "synonyms/new",
                        "synonyms/file",
                        "golden?run=yes",
                        "categories",
                        "categories/new",
                        "tokens",
                        "trail",
                        "look",
                        "templates",
                        "contact",
                        "checks",
                        "mail")) {
            pages.put("settings-" + screen.replaceAll("[/?=]", "-"), "/desk/settings/" + screen);
        }
        return pages;
    }
}
