package org.dalil.desk.settings.synonyms;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

import jakarta.inject.Singleton;

import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.frame.Pager;
import org.dalil.desk.frame.Words;
import org.dalil.desk.settings.synonyms.DeskSynonymPage.Choice;
import org.dalil.desk.settings.synonyms.DeskSynonymsPage.Gone;
import org.dalil.desk.settings.synonyms.DeskSynonymsPage.Line;
import org.dalil.search.words.Synonym;
import org.dalil.search.words.Synonyms;
import org.dalil.settings.Settings;
import org.dalil.text.SortKey;
import org.dalil.web.Asking;
import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Prints the list of synonyms, held to a language and to words where somebody asks for it. */
@Singleton
class SynonymList {
    private static final int SIZE = 100;
    private static final int LONGEST = 100;
    private static final Set<String> DONE = Set.of("saved", "removed");

    private final Synonyms synonyms;
    private final Settings settings;
    private final DeskFrames frames;
    private final DeskPages pages;

    SynonymList(Synonyms synonyms, Settings settings, DeskFrames frames, DeskPages pages) {
        this.synonyms = synonyms;
        this.settings = settings;
        this.frames = frames;
        this.pages = pages;
    }

    HttpResponse<?> show(HttpRequest<?> request, Asking asking) {
        return show(request, asking, null);
    }

    /** Behind the taking away of one, which may be put back. */
    HttpResponse<?> without(HttpRequest<?> request, Asking asking, Synonym gone) {
        return show(request, asking, Gone.of(gone));
    }

    private HttpResponse<?> show(HttpRequest<?> request, Asking asking, @Nullable Gone gone) {
        var code = one(request, "language");
        var typed = one(request, "q").strip();
        var words = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        var all =
                synonyms.all().synonyms().stream()
                        .filter(each -> code.isEmpty() || each.language().code().equals(code))
                        .filter(each -> has(each, words))
                        .toList();
        var number = Pager.number(one(request, "page"));
        var from = (int) Math.min(all.size(), (number - 1L) * SIZE);
        var language = frames.language(request);
        var done = gone == null ? one(request, "done") : "removed";
        var page =
                new DeskSynonymsPage(
                        frames.of(
                                request,
                                asking,
                                SynonymPages.SECTION,
                                pages.message("settings.side.synonyms", language)),
                        DONE.contains(done) ? "settings.synonyms.done." + done : "",
                        gone,
                        words,
                        options(code),
                        !code.isEmpty() || !words.isEmpty(),
                        all.size(),
                        all.subList(from, Math.min(all.size(), from + SIZE)).stream()
                                .map(SynonymList::line)
                                .toList(),
                        Pager.of(all.size(), SIZE, number, each -> address(code, words, each)));
        return gone == null
                ? pages.show(request, "desk/synonyms", page, language)
                : pages.showOnce(HttpStatus.OK, "desk/synonyms", page, language);
    }

    private List<Choice> options(String chosen) {
        return settings.portal().languages().stream()
                .map(
                        each ->
                                new Choice(
                                        each.code(),
                                        "",
                                        each.ownName(),
                                        each.code().equals(chosen)))
                .toList();
    }

    /** As people look for it: without regard to case, marks and hamzas. */
    private static boolean has(Synonym synonym, String words) {
        var looked = SortKey.of(words);
        return words.isEmpty()
                || synonym.all().stream().anyMatch(each -> SortKey.of(each).contains(looked));
    }

    private static Line line(Synonym synonym) {
        var language = synonym.language();
        return new Line(
                SynonymPages.PLACE + "/" + synonym.id(),
                Words.of(SynonymSaying.listed(synonym.typed(), language), language),
                "settings.synonyms.sign." + (synonym.bothWays() ? "both" : "one"),
                Words.of(SynonymSaying.listed(synonym.found(), language), language),
                language.ownName());
    }

    private static String address(String language, String words, int page) {
        return SynonymPages.PLACE
                + "?language="
                + encoded(language)
                + "&q="
                + encoded(words)
                + "&page="
                + page;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String one(HttpRequest<?> request, String name) {
        var value = request.getParameters().get(name);
        return value == null ? "" : value;
    }
}
