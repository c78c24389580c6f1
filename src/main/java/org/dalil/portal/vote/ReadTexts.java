package org.dalil.portal.vote;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.ArticleAddress;
import org.dalil.article.NoSuchArticle;
import org.dalil.article.live.ListedArticle;
import org.dalil.article.live.LiveArticles;
import org.dalil.feedback.Votes;
import org.dalil.portal.page.VoteState;
import org.dalil.text.Language;

/** Which text a reader had before them. */
@Singleton
class ReadTexts {
    private final LiveArticles articles;
    private final Votes votes;

    ReadTexts(LiveArticles articles, Votes votes) {
        this.articles = articles;
        this.votes = votes;
    }

    /**
     * The live text in the language of the revision.
     *
     * @throws NoSuchArticle where they may not read it, or the revision was not shown of late
     */
    ListedArticle find(String id, long revision, Audience reader) {
        var article = VoteForm.number(id);
        var language = votes.language(article, revision);
        return articles.translations(article, reader).stream()
                .filter(text -> language.filter(text.language()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new NoSuchArticle(article));
    }

    /** Any text they may read: who comes by hand is led to the article. */
    ListedArticle any(String id, Language page, Audience reader) {
        var article = VoteForm.number(id);
        var all = articles.translations(article, reader);
        return all.stream()
                .filter(text -> text.language().equals(page))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(() -> new NoSuchArticle(article));
    }

    static String address(Language page, ListedArticle text, VoteState state) {
        return ArticleAddress.of(page, text.id(), text.slug()) + state.query();
    }
}
