package org.dalil.desk.settings.synonyms;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

import jakarta.inject.Singleton;

import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.settings.field.Field;
import org.dalil.desk.settings.field.FieldProblem;
import org.dalil.desk.settings.synonyms.DeskSynonymPage.Choice;
import org.dalil.insight.gap.plan.GapTask;
import org.dalil.insight.proposal.ProposedSynonym;
import org.dalil.search.effect.Effect;
import org.dalil.search.words.Synonym;
import org.dalil.search.words.SynonymRefused;
import org.dalil.search.words.SynonymRefused.Side;
import org.dalil.search.words.Synonyms;
import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Prints the form of a synonym, with its faults or with what it would change. */
@Singleton
class SynonymPages {
    static final String PLACE = "/desk/settings/synonyms";
    static final String SECTION = "settings/synonyms";

    private final Synonyms synonyms;
    private final SynonymSaying saying;
    private final EffectShowing effects;
    private final SynonymSteps steps;
    private final Settings settings;
    private final DeskFrames frames;
    private final DeskPages pages;

    SynonymPages(
            Synonyms synonyms,
            SynonymSaying saying,
            EffectShowing effects,
            SynonymSteps steps,
            Settings settings,
            DeskFrames frames,
            DeskPages pages) {
        this.synonyms = synonyms;
        this.saying = saying;
        this.effects = effects;
        this.steps = steps;
        this.settings = settings;
        this.frames = frames;
        this.pages = pages;
    }

    List<Language> languages() {
        return settings.portal().languages();
    }

    /** In the language of the step it is for, with what is proposed for it; else empty. */
    SynonymForm fresh(HttpRequest<?> request, Asking asking) {
        var task = request.getParameters().get("task", String.class).orElse("");
        var page = frames.language(request);
        var wanted = steps.of(SynonymForm.empty(page, task));
        var first = wanted.map(GapTask::spoken).orElse(page);
        var language = languages().contains(first) ? first : settings.portal().defaultLanguage();
        var empty = SynonymForm.empty(language, wanted.isPresent() ? task : "");
        return wanted.filter(step -> step.spoken().equals(language)).stream()
                .flatMap(step -> steps.proposed(step, asking.person()).stream())
                .findFirst()
                .map(each -> empty.filled(each.pair()))
                .orElse(empty);
    }

    SynonymForm standing(long id) {
        return SynonymForm.of(synonyms.read(id));
    }

    HttpResponse<?> form(
            HttpRequest<?> request, Asking asking, @Nullable Long id, SynonymForm typed) {
        return show(request, asking, id, typed, null, null);
    }

    HttpResponse<?> previewed(
            HttpRequest<?> request,
            Asking asking,
            @Nullable Long id,
            SynonymForm typed,
            Effect effect) {
        return show(request, asking, id, typed, null, effects.of(effect, ""));
    }

    /** What it would change to take one away, which is done from there. */
    HttpResponse<?> leaving(
            HttpRequest<?> request, Asking asking, Synonym standing, Effect effect) {
        return show(
                request,
                asking,
                standing.id(),
                SynonymForm.of(standing),
                null,
                effects.of(effect, PLACE + "/" + standing.id()));
    }

    HttpResponse<?> refused(
            HttpRequest<?> request,
            Asking asking,
            @Nullable Long id,
            SynonymForm typed,
            SynonymRefused refused) {
        return show(request, asking, id, typed, refused, null);
    }

    private HttpResponse<?> show(
            HttpRequest<?> request,
            Asking asking,
            @Nullable Long id,
            SynonymForm typed,
            @Nullable SynonymRefused refused,
            @Nullable EffectLines effect) {
        var language = frames.language(request);
        var title = say(id == null ? "new" : "change", language);
        var words = refused == null ? "" : saying.refused(refused, language);
        var page =
                new DeskSynonymPage(
                        frames.of(request, asking, SECTION, title),
                        PLACE + "/" + (id == null ? "new" : id),
                        id != null,
                        typed.task(),
                        id == null ? proposed(typed, asking, language) : null,
                        refused == null
                                ? List.of()
                                : List.of(new FieldProblem(field(refused.side()), words)),
                        languages().stream().map(each -> choice(each, typed.language())).toList(),
                        area("typed", typed.typed(), Side.TYPED, refused, words, language),
                        area("found", typed.found(), Side.FOUND, refused, words, language),
                        SynonymForm.WAYS.stream().map(each -> way(each, typed.way())).toList(),
                        effect);
        var status = refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return pages.showOnce(status, "desk/synonym", page, language);
    }

    private @Nullable String proposed(SynonymForm typed, Asking asking, Language page) {
        return steps.proposed(typed, asking.person())
                .map(each -> pages.message("settings.synonyms.proposed", told(each), page))
                .orElse(null);
    }

    private static Map<String, ?> told(ProposedSynonym each) {
        return Map.of("n", each.visitors(), "failed", each.failed(), "answered", each.answered());
    }

    private Field area(
            String name,
            String value,
            Side side,
            @Nullable SynonymRefused refused,
            String words,
            Language page) {
        var problem = refused != null && refused.side() == side ? words : null;
        var most = Map.of("most", Synonyms.MOST_EXPRESSIONS);
        var hint = pages.message("settings.synonyms." + name + "Hint", most, page);
        return Field.of(name, say(name, page), hint, SynonymForm.shown(value), problem);
    }

    private static String field(Side side) {
        return switch (side) {
            case TYPED -> "typed";
            case FOUND -> "found";
            case WHOLE -> "";
        };
    }

    private static Choice choice(Language language, Language chosen) {
        return new Choice(language.code(), "", language.ownName(), language.equals(chosen));
    }

    private static Choice way(String way, String chosen) {
        return new Choice(way, "settings.synonyms.way." + way, "", way.equals(chosen));
    }

    private String say(String key, Language page) {
        return pages.message("settings.synonyms." + key, page);
    }
}
