package org.dalil.desk.editor.similar;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.overview.Overview;
import org.dalil.article.overview.Overviews;
import org.dalil.cases.outcome.Replacements;
import org.dalil.desk.articles.Chips;
import org.dalil.desk.frame.Words;
import org.dalil.search.Hit;
import org.dalil.search.IndexNotReady;
import org.dalil.search.SearchIndex;
import org.dalil.search.SearchRequest;
import org.dalil.search.draft.OpenTexts;
import org.dalil.text.Language;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds what there is about the same as a text that is being written. */
@Singleton
public class Similars {
    private static final int LIVE = 4;

    /** Of them one may be the text itself, and what was found already comes again. */
    private static final int ASKED = LIVE + 1;

    private static final int OPEN = 3;

    /** The first sentence or two of the issue; more dilutes what it is about. */
    private static final int ISSUE = 160;

    /** Past the words of a title nothing is asked for. */
    private static final int TITLE = 250;

    private final SearchIndex index;
    private final OpenTexts open;
    private final Overviews overviews;
    private final Replacements replacements;

    Similars(SearchIndex index, OpenTexts open, Overviews overviews, Replacements replacements) {
        this.index = index;
        this.open = open;
        this.overviews = overviews;
        this.replacements = replacements;
    }

    /**
     * Live texts by title, then by issue; then drafts and texts in review.
     *
     * @param issue as written in a report; empty for what is none
     */
    public List<SimilarLine> to(long article, Language language, String title, String issue) {
        var about = cut(issue.replaceAll("[>#*_`\\-]", " ").strip(), ISSUE);
        var asked = Stream.of(cut(title, TITLE), about).filter(each -> !each.isBlank()).toList();
        var linkable = !asked.isEmpty() && replacements.isReplaceable(article);
        var found = new LinkedHashMap<Long, SimilarLine>();
        for (var words : asked) {
            if (found.size() < LIVE) {
                live(article, language, words, linkable, found);
            }
        }
        open(article, language, asked, found);
        return List.copyOf(found.values());
    }

    private void live(
            long article,
            Language language,
            String words,
            boolean linkable,
            Map<Long, SimilarLine> found) {
        try {
            var results = index.search(request(words, language));
            if (!results.weak()) {
                results.hits().stream()
                        .filter(hit -> hit.id() != article && !found.containsKey(hit.id()))
                        .limit(LIVE - found.size())
                        .forEach(hit -> found.putIfAbsent(hit.id(), line(hit, linkable)));
            }
        } catch (IndexNotReady _) {
            // writing needs no index
        }
    }

    private static SearchRequest request(String words, Language language) {
        return SearchRequest.ofProse(words, language, Audience.INTERNAL, ASKED);
    }

    private void open(
            long article, Language language, List<String> asked, Map<Long, SimilarLine> found) {
        var near = new LinkedHashSet<Long>();
        asked.forEach(words -> near.addAll(open.about(words, language)));
        near.remove(article);
        near.removeAll(found.keySet());
        var first = near.stream().limit(OPEN).toList();
        var texts = overviews.ofArticles(first); // what has become of them meanwhile
        first.forEach(
                id ->
                        texts.stream()
                                .filter(text -> text.articleId() == id && isOpen(text))
                                .findFirst()
                                .ifPresent(text -> found.put(id, line(text))));
    }

    private static boolean isOpen(Overview text) {
        return !text.isArchived() && (text.isDraft() || text.isWaiting());
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static SimilarLine line(Hit hit, boolean linkable) {
        return new SimilarLine(
                Words.of(hit.title(), hit.language()),
                "/desk/articles/" + hit.id(),
                List.of(),
                hit.id() + "-" + hit.language(),
                linkable ? Long.toString(hit.id()) : null);
    }

    /** What is not there yet is no answer that a case could be linked to. */
    private static SimilarLine line(Overview text) {
        return new SimilarLine(
                Words.of(text.title(), new Language(text.language())),
                "/desk/articles/" + text.articleId(),
                Chips.of(text),
                text.articleId() + "-" + text.language(),
                null);
    }
}
