package org.dalil.desk.care;

import jakarta.inject.Singleton;

import org.dalil.article.overview.Overview;
import org.dalil.article.overview.OverviewFilter;
import org.dalil.article.overview.Overviews;
import org.dalil.desk.care.DeskCarePage.Found;
import org.dalil.desk.frame.Words;
import org.dalil.text.Language;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Finds the article that takes another's place: by words of its title, its number or address. */
@Singleton
class Replacements {
    private static final int LOOKED_AT = 30;
    private static final int SHOWN = 8;
    private static final int LONGEST = 250;

    private final Overviews overviews;

    Replacements(Overviews overviews) {
        this.overviews = overviews;
    }

    List<Found> of(long article, CareForm form, Language page) {
        var chosen = form.replacing();
        var named = Stream.concat(chosen.stream(), form.named().stream()).toList();
        var all = new LinkedHashMap<Long, Overview>();
        Stream.concat(overviews.ofArticles(named).stream(), titled(form.words()))
                .filter(each -> each.articleId() != article && each.isLive())
                .forEach(
                        each ->
                                all.merge(
                                        each.articleId(),
                                        each,
                                        (one, other) -> inPage(one, other, page)));
        return all.values().stream()
                .limit(SHOWN)
                .map(
                        each ->
                                new Found(
                                        each.articleId(),
                                        Words.of(each.title(), new Language(each.language())),
                                        "/desk/articles/" + each.articleId(),
                                        chosen.isPresent() && chosen.get() == each.articleId()))
                .toList();
    }

    private Stream<Overview> titled(String words) {
        return words.isBlank() || words.length() > LONGEST
                ? Stream.of()
                : overviews
                        .page(
                                new OverviewFilter(
                                        OverviewFilter.State.LIVE,
                                        null,
                                        List.of(),
                                        null,
                                        "",
                                        null,
                                        LocalDate.EPOCH,
                                        words),
                                1,
                                LOOKED_AT)
                        .stream();
    }

    private static Overview inPage(Overview one, Overview other, Language page) {
        return other.language().equals(page.code()) ? other : one;
    }
}
