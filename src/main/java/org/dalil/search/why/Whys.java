package org.dalil.search.why;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.live.LiveArticles;
import org.dalil.article.overview.Overview;
import org.dalil.article.overview.OverviewFilter;
import org.dalil.article.overview.Overviews;
import org.dalil.search.Explanation.Outcome;
import org.dalil.search.SearchIndex;
import org.dalil.search.SearchRequest;
import org.dalil.search.following.Follower;
import org.dalil.search.why.Why.Standing;
import org.dalil.search.why.Why.Text;
import org.dalil.text.Hidden;
import org.dalil.text.Language;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The door of this package. Whoever calls it sees to it that staff alone are told. */
@Singleton
public class Whys {
    /** Articles to choose from where a title names several. */
    public static final int MOST_NAMED = 10;

    private static final int LONGEST_TITLE = 250;

    private final SearchIndex index;
    private final Articles articles;
    private final LiveArticles live;
    private final Overviews overviews;
    private final Follower follower;
    private final Clock clock;

    Whys(
            SearchIndex index,
            Articles articles,
            LiveArticles live,
            Overviews overviews,
            Follower follower,
            Clock clock) {
        this.index = index;
        this.articles = articles;
        this.live = live;
        this.overviews = overviews;
        this.follower = follower;
        this.clock = clock;
    }

    public Why of(SearchRequest request, long article) {
        var known = articles.withIds(List.of(article));
        if (known.isEmpty()) {
            return new Why(article, Standing.NO_SUCH_ARTICLE, List.of(), null);
        }
        if (request.unpublished()) {
            return anywhere(request, article, known.getFirst().confidence());
        }
        var texts =
                live.translations(article, Audience.INTERNAL).stream()
                        .map(
                                each ->
                                        new Text(
                                                each.title(),
                                                each.language(),
                                                each.slug(),
                                                each.tier()))
                        .toList();
        if (known.getFirst().confidence() == Confidence.ARCHIVED) {
            return new Why(article, Standing.ARCHIVED, texts, null);
        }
        return texts.isEmpty()
                ? new Why(article, Standing.NEVER_PUBLISHED, List.of(), null)
                : live(request, article, texts);
    }

    /** Where drafts and what is archived are searched, too. */
    private Why anywhere(SearchRequest request, long article, Confidence confidence) {
        var texts =
                overviews.ofArticle(article).stream()
                        .map(
                                each ->
                                        new Text(
                                                each.title(),
                                                new Language(each.language()),
                                                each.slug(),
                                                each.isLive() ? each.liveAudience() : null))
                        .toList();
        var why = live(request, article, texts);
        return why.standing() != Standing.NOT_YET || confidence != Confidence.ARCHIVED
                ? why
                : new Why(article, Standing.ARCHIVED, texts, null);
    }

    private Why live(SearchRequest request, long article, List<Text> texts) {
        var explanation = index.explain(request, article);
        if (explanation.outcome() != Outcome.NOT_INDEXED) {
            return new Why(article, Standing.LIVE, texts, explanation);
        }
        var isSetAside =
                follower.health().setAside().stream().anyMatch(each -> each.article() == article);
        return new Why(
                article, isSetAside ? Standing.SET_ASIDE : Standing.NOT_YET, texts, explanation);
    }

    /** The articles whose titles have these words, drafts and archived ones too. */
    public List<Named> named(String title) {
        var words = title.strip();
        if (words.isEmpty() || words.length() > LONGEST_TITLE || Hidden.isIn(words)) {
            return List.of();
        }
        var filter =
                new OverviewFilter(
                        null, null, List.of(), null, "", null, LocalDate.now(clock), words);
        return overviews.page(filter, 1, MOST_NAMED).stream().map(Whys::named).toList();
    }

    private static Named named(Overview each) {
        return new Named(each.articleId(), each.title(), new Language(each.language()));
    }

    /** A text by its title. */
    public record Named(long article, String title, Language language) {}
}
