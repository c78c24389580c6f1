package org.dalil.insight.daily.place;

import jakarta.inject.Singleton;

import org.dalil.article.erasure.Forgetting;
import org.dalil.article.revision.Revision;
import org.dalil.article.revision.Revisions;
import org.dalil.insight.topic.Topics;
import org.dalil.text.Language;

import java.util.stream.Collectors;

/** Topics that were founded by the titles of an erased article forget them; numbers stay. */
@Singleton
class ForgottenArticles implements Forgetting {
    private final PlaceRepository repository;
    private final Revisions revisions;
    private final Topics topics;

    ForgottenArticles(PlaceRepository repository, Revisions revisions, Topics topics) {
        this.repository = repository;
        this.revisions = revisions;
        this.topics = topics;
    }

    @Override
    public void forget(long article) {
        repository.forgetArticle(article);
        for (var translation : revisions.translations(article)) {
            var language = new Language(translation.language());
            var titles =
                    revisions.history(article, language).stream()
                            .map(Revision::title)
                            .collect(Collectors.toSet());
            topics.forget(language, titles);
        }
    }
}
