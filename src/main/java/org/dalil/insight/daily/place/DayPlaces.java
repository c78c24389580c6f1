package org.dalil.insight.daily.place;

import jakarta.inject.Singleton;

import org.dalil.article.revision.Revision;
import org.dalil.article.revision.Revisions;
import org.dalil.insight.attempt.reading.Known.Place;
import org.dalil.insight.daily.place.DayKnown.OpenedBefore;
import org.dalil.insight.daily.place.DayWords.Text;
import org.dalil.insight.topic.Topics;
import org.dalil.insight.topic.words.NewWording;
import org.dalil.insight.wording.Analyses;
import org.dalil.insight.wording.Wording;
import org.dalil.insight.wording.WordingDigest;
import org.dalil.insight.wording.Wordings;
import org.dalil.text.Language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out where what a day is about belongs; what is new is given its place for good. */
@Singleton
public class DayPlaces {
    /** Days that say which searches open an article. */
    private static final int REMEMBERED = 90;

    private static final int AT_ONCE = 500;

    private final PlaceRepository repository;
    private final Wordings wordings;
    private final Topics topics;
    private final Revisions revisions;
    private final Analyses analyses;

    DayPlaces(
            PlaceRepository repository,
            Wordings wordings,
            Topics topics,
            Revisions revisions,
            Analyses analyses) {
        this.repository = repository;
        this.wordings = wordings;
        this.topics = topics;
        this.revisions = revisions;
        this.analyses = analyses;
    }

    public DayKnown of(LocalDate day, DayWords words) {
        var rows = rows(day, words.articles().stream().map(Text::article).distinct().toList());
        return new DayKnown(
                words.told(),
                wordings(day, words),
                articles(day, words.articles(), rows),
                cases(words.cases()),
                rows.stream()
                        .map(row -> new OpenedBefore(row.root(), row.articleId()))
                        .collect(Collectors.toSet()),
                analyses::of);
    }

    private Map<String, Place> wordings(LocalDate day, DayWords words) {
        var known = wordings.known(new HashSet<>(words.told().values()));
        wordings.tell(emptied(known.values(), words.asked()));
        var fresh = new HashMap<Language, List<NewWording>>();
        words.asked()
                .forEach(
                        (digest, asked) -> {
                            if (!known.containsKey(digest)) {
                                fresh.computeIfAbsent(asked.language(), _ -> new ArrayList<>())
                                        .add(
                                                new NewWording(
                                                        asked.words(),
                                                        digest,
                                                        day,
                                                        asked.visitors()));
                            }
                        });
        var belongs = new HashMap<String, Belonging>();
        known.values().stream()
                .filter(each -> each.topicId() != null)
                .forEach(
                        each ->
                                belongs.put(
                                        each.digest(),
                                        new Belonging(each.number(), each.topicId())));
        fresh.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(each -> topics.place(each.getKey(), each.getValue()).stream())
                .filter(each -> each.topic() != null)
                .forEach(
                        each ->
                                belongs.put(
                                        each.digest(),
                                        new Belonging(each.wording(), each.topic())));
        return rooted(belongs);
    }

    /**
     * Of words that were emptied the way in which one typed them again is told no more than
     * another.
     */
    private Map<Long, String> emptied(
            Collection<Wording> known, Map<String, DayWords.Asked> asked) {
        return known.stream()
                .filter(Wording::isEmptied)
                .filter(each -> asked.containsKey(each.digest()))
                .collect(
                        Collectors.toMap(
                                Wording::number, each -> common(asked.get(each.digest()))));
    }

    private String common(DayWords.Asked asked) {
        return WordingDigest.common(asked.words(), analyses.of(asked.language()));
    }

    /** Words and the topic they are of. */
    private record Belonging(long wording, long topic) {}

    private Map<String, Place> rooted(Map<String, Belonging> belongs) {
        var leaves = belongs.values().stream().map(Belonging::topic).distinct().toList();
        var roots = topics.roots(leaves);
        var places = new HashMap<String, Place>();
        belongs.forEach(
                (digest, each) ->
                        places.put(
                                digest,
                                new Place(
                                        each.topic(),
                                        roots.getOrDefault(each.topic(), each.topic()),
                                        each.wording())));
        return places;
    }

    private List<ArticleTopicRow> rows(LocalDate day, List<Long> articles) {
        var rows = new ArrayList<ArticleTopicRow>();
        for (var some : parts(articles)) {
            rows.addAll(repository.articles(some, day.minusDays(REMEMBERED), day));
        }
        return rows;
    }

    /**
     * The topic whose searches it answers most; without one, that of its title. Openings alone do
     * not say what an article is about: the many visitors of a topic that nothing answers glance at
     * whatever stands beside it.
     */
    private Map<Text, Place> articles(
            LocalDate day, Set<Text> asked, List<ArticleTopicRow> mostFirst) {
        var places = new HashMap<Text, Place>();
        for (var row : mostFirst) {
            if (row.answered() > 0) {
                places.putIfAbsent(
                        new Text(row.articleId(), new Language(row.language())),
                        new Place(row.topicId(), row.root(), null));
            }
        }
        var titled = new HashMap<Text, Long>();
        asked.stream()
                .filter(each -> !places.containsKey(each))
                .sorted(DayPlaces::inOrder)
                .forEach(
                        each ->
                                revisions
                                        .live(each.article(), each.language())
                                        .map(Revision::title)
                                        .flatMap(title -> topics.under(each.language(), title, day))
                                        .ifPresent(topic -> titled.put(each, topic)));
        var roots = topics.roots(new HashSet<>(titled.values()));
        titled.forEach(
                (text, topic) ->
                        places.put(text, new Place(topic, roots.getOrDefault(topic, topic), null)));
        return places;
    }

    private static int inOrder(Text one, Text other) {
        var byArticle = Long.compare(one.article(), other.article());
        return byArticle != 0 ? byArticle : one.language().compareTo(other.language());
    }

    private Map<Long, Place> cases(Set<Long> cases) {
        var places = new HashMap<Long, Place>();
        for (var some : parts(cases)) {
            repository
                    .cases(some)
                    .forEach(
                            row ->
                                    places.put(
                                            row.caseId(),
                                            new Place(row.topicId(), row.root(), null)));
        }
        return places;
    }

    private static List<List<Long>> parts(Collection<Long> all) {
        var list = new ArrayList<>(all);
        var parts = new ArrayList<List<Long>>();
        for (var at = 0; at < list.size(); at += AT_ONCE) {
            parts.add(list.subList(at, Math.min(list.size(), at + AT_ONCE)));
        }
        return parts;
    }
}
