package org.dalil.desk.settings.golden;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.live.ListedArticle;
import org.dalil.article.live.Listings;
import org.dalil.article.live.LiveArticles;
import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.Words;
import org.dalil.search.golden.GoldenQuery;
import org.dalil.search.golden.Rank;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Golden queries as the list shows them. */
@Singleton
class GoldenLines {
    private final Listings listings;
    private final LiveArticles articles;

    GoldenLines(Listings listings, LiveArticles articles) {
        this.listings = listings;
        this.articles = articles;
    }

    /**
     * @param ranks where each stands now; empty where nobody asked
     */
    List<DeskGoldenPage.Line> of(List<GoldenQuery> queries, Map<Long, Rank> ranks) {
        var titles = titles(queries);
        return queries.stream()
                .map(each -> line(each, titles.get(each.article()), ranks.get(each.id())))
                .toList();
    }

    /** 0 for one that stands as it did, or was never run before. */
    static int compared(GoldenQuery query, @Nullable Rank now) {
        var before = query.before();
        return before == null || now == null ? 0 : Integer.signum(before.compareTo(now));
    }

    private static DeskGoldenPage.Line line(
            GoldenQuery each, @Nullable Words title, @Nullable Rank now) {
        var before = each.before();
        return new DeskGoldenPage.Line(
                Words.of(each.query(), each.language()),
                each.language().ownName(),
                reader(each.reader()),
                title,
                "/a/" + each.article(),
                before == null ? null : RankLine.of(before),
                each.keptAt(),
                now == null ? null : RankLine.of(now),
                chip(compared(each, now)),
                why(each),
                GoldenPages.PLACE + "/" + each.id() + "/removal");
    }

    static String reader(Audience reader) {
        return "settings.golden.reader." + (reader == Audience.PUBLIC ? "everyone" : "staff");
    }

    private static @Nullable Chip chip(int compared) {
        return switch (compared) {
            case 1 -> new Chip("settings.golden.better", "good");
            case -1 -> new Chip("settings.golden.worse", "bad");
            default -> null;
        };
    }

    private static String why(GoldenQuery each) {
        return "/"
                + each.language()
                + "/search?q="
                + URLEncoder.encode(each.query(), StandardCharsets.UTF_8)
                + "&why="
                + each.article()
                + (each.reader() == Audience.PUBLIC ? "&as=everyone" : "");
    }

    /** In the query's language, or else in any. */
    private Map<Long, Words> titles(List<GoldenQuery> queries) {
        var titles = new HashMap<Long, Words>();
        queries.stream()
                .collect(groupingBy(GoldenQuery::language, mapping(GoldenQuery::article, toList())))
                .forEach((language, ids) -> note(ids, language, titles));
        for (var each : queries) {
            if (!titles.containsKey(each.article())) {
                articles.translations(each.article(), Audience.INTERNAL).stream()
                        .findFirst()
                        .ifPresent(found -> titles.put(found.id(), words(found)));
            }
        }
        return titles;
    }

    private void note(List<Long> ids, Language language, Map<Long, Words> titles) {
        var distinct = ids.stream().distinct().toList();
        listings.these(distinct, language, Audience.INTERNAL)
                .forEach(each -> titles.putIfAbsent(each.id(), words(each)));
    }

    private static Words words(ListedArticle article) {
        return Words.of(article.title(), article.language());
    }
}
