package org.dalil.insight.gap.fact;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.overview.Overviews;
import org.dalil.insight.gap.cause.Answer;
import org.dalil.insight.gap.cause.Answers;
import org.dalil.search.Hit;
import org.dalil.search.SearchIndex;
import org.dalil.search.SearchRequest;
import org.dalil.search.draft.OpenTexts;
import org.dalil.text.Language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what answers a topic, as things stand now: an article that went live yesterday is the
 * answer also to who failed a week ago.
 */
@Singleton
public class AnswerSearch {
    /** Fewer visitors who seem answered prove nothing. */
    private static final int PROOF = 3;

    private static final int WORDS = 3;

    private final FactRepository repository;
    private final TopicFacts facts;
    private final Overviews overviews;
    private final SearchIndex index;
    private final OpenTexts drafts;

    AnswerSearch(
            FactRepository repository,
            TopicFacts facts,
            Overviews overviews,
            SearchIndex index,
            OpenTexts drafts) {
        this.repository = repository;
        this.facts = facts;
        this.overviews = overviews;
        this.index = index;
        this.drafts = drafts;
    }

    /**
     * @param solving articles that solved its cases
     * @param since from when on it counts who was answered
     */
    public Answers of(long topic, Language language, List<Long> solving, LocalDate since) {
        var proved = new LinkedHashSet<>(solving);
        repository.answering(topic, since, PROOF).forEach(each -> proved.add(each.articleId()));
        var texts = texts(proved);
        return Answers.of(
                language, texts, texts.isEmpty() ? texts(likely(topic, language)) : List.of());
    }

    private Collection<Long> likely(long topic, Language language) {
        var likely = new LinkedHashSet<Long>();
        for (var words : facts.asked(topic, language, WORDS)) {
            for (var reader : List.of(Audience.PUBLIC, Audience.INTERNAL)) {
                var results = index.search(SearchRequest.of(words, language, reader));
                Stream.of(results.weak() ? List.<Hit>of() : results.hits(), results.otherLanguage())
                        .flatMap(List::stream)
                        .map(Hit::id)
                        .forEach(likely::add);
            }
            likely.addAll(drafts.about(words, language));
        }
        return likely;
    }

    /** In the order of their articles; those that were erased meanwhile are none. */
    private List<Answer> texts(Collection<Long> articles) {
        var order = new ArrayList<>(articles);
        return overviews.ofArticles(order).stream()
                .map(Answer::of)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(text -> order.indexOf(text.article())))
                .toList();
    }
}
