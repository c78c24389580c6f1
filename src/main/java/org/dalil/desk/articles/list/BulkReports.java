package org.dalil.desk.articles.list;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Singleton;

import org.dalil.article.arrangement.Arranged;
import org.dalil.article.overview.Overview;
import org.dalil.article.overview.Overviews;
import org.dalil.desk.articles.list.DeskBulkPage.Line;
import org.dalil.desk.articles.list.DeskBulkPage.Undo;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Says of each of several articles what became of it, and offers the way back. */
@Singleton
class BulkReports {
    private final Overviews overviews;

    BulkReports(Overviews overviews) {
        this.overviews = overviews;
    }

    DeskBulkPage page(
            DeskFrame frame,
            ListAddress list,
            BulkForm form,
            List<Arranged> outcomes,
            Language page) {
        var titles = titles(outcomes.stream().map(Arranged::article).toList(), page);
        var done = outcomes.stream().filter(Arranged::isDone).toList();
        return new DeskBulkPage(
                frame,
                "desk.bulk.done." + form.deed(),
                done.size(),
                done.stream().map(each -> line(each, titles)).toList(),
                outcomes.stream()
                        .filter(each -> !each.isDone())
                        .map(each -> line(each, titles))
                        .toList(),
                list.toString(),
                done.isEmpty() ? null : undo(list, form, done));
    }

    private Map<Long, Words> titles(List<Long> articles, Language page) {
        var titles = new HashMap<Long, Words>();
        for (Overview text : overviews.ofArticles(articles)) {
            var words = Words.of(text.title(), new Language(text.language()));
            if (text.language().equals(page.code())) {
                titles.put(text.articleId(), words);
            } else {
                titles.putIfAbsent(text.articleId(), words);
            }
        }
        return titles;
    }

    private static Line line(Arranged one, Map<Long, Words> titles) {
        return new Line(
                Long.toString(one.article()),
                titles.get(one.article()),
                "/desk/articles/" + one.article(),
                one.isDone()
                        ? ""
                        : "desk.bulk.why." + one.outcome().name().toLowerCase(Locale.ROOT));
    }

    private static @Nullable Undo undo(ListAddress list, BulkForm form, List<Arranged> done) {
        return switch (form.deed()) {
            case "own" -> undo(list, "own-back", done, "", null);
            case "place" -> undo(list, "place-back", done, "", null);
            case "tag" -> undo(list, "untag", done, form.tag(), null);
            case "untag" -> undo(list, "tag", done, form.tag(), null);
            case "archive" -> undo(list, "restore", done, "", "desk.bulk.restoreHint");
            default -> null; // what undid something is not undone in turn
        };
    }

    private static Undo undo(
            ListAddress list, String deed, List<Arranged> done, String tag, @Nullable String hint) {
        return new Undo(
                list.bulk(),
                deed,
                done.stream().map(each -> Long.toString(each.article())).collect(joining(" ")),
                done.stream()
                        .map(
                                each ->
                                        each.article()
                                                + " "
                                                + Objects.requireNonNullElse(each.before(), ""))
                        .collect(joining("\n")),
                tag,
                hint == null ? "desk.bulk.undo" : "desk.bulk.restore",
                hint);
    }
}
