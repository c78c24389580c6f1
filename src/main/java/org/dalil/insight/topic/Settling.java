package org.dalil.insight.topic;

import jakarta.inject.Singleton;

import org.dalil.database.Transactions;
import org.dalil.insight.topic.words.Founder;
import org.dalil.insight.topic.words.Founders;
import org.dalil.insight.topic.words.NewWording;
import org.dalil.insight.topic.words.Placed;
import org.dalil.insight.topic.words.TellingWords;
import org.dalil.insight.wording.Analyses;
import org.dalil.insight.wording.Spellings;
import org.dalil.insight.wording.Wording;
import org.dalil.insight.wording.WordingDigest;
import org.dalil.insight.wording.Wordings;
import org.dalil.text.Language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives words their topics, once and for good; one by one inside a transaction of the door. */
@Singleton
class Settling {
    private static final int LONGEST_FOUNDER = 200;
    private static final int AT_ONCE = 500;

    private final TopicRepository repository;
    private final Founders founders;
    private final Wordings wordings;
    private final Spellings spellings;
    private final Analyses analyses;
    private final Transactions transactions;

    Settling(
            TopicRepository repository,
            Founders founders,
            Wordings wordings,
            Spellings spellings,
            Analyses analyses,
            Transactions transactions) {
        this.repository = repository;
        this.founders = founders;
        this.wordings = wordings;
        this.spellings = spellings;
        this.analyses = analyses;
        this.transactions = transactions;
    }

    /** A transaction of its own for some at a time. */
    List<Placed> place(Language language, List<NewWording> fresh) {
        var inOrder =
                fresh.stream()
                        .sorted(
                                Comparator.comparing(NewWording::visitors)
                                        .reversed()
                                        .thenComparing(NewWording::words))
                        .toList();
        var placed = new ArrayList<Placed>();
        for (var at = 0; at < inOrder.size(); at += AT_ONCE) {
            var some = inOrder.subList(at, Math.min(inOrder.size(), at + AT_ONCE));
            placed.addAll(
                    transactions.write(
                            () -> some.stream().map(each -> place(language, each)).toList()));
        }
        return placed;
    }

    private Placed place(Language language, NewWording fresh) {
        var folded = WordingDigest.common(fresh.words(), analyses.of(language));
        var topic = under(language, fresh.words(), folded, fresh.day()).orElse(null);
        var kept =
                wordings.add(
                        new Wording(
                                null,
                                fresh.digest(),
                                language.code(),
                                folded,
                                topic,
                                false,
                                fresh.day(),
                                fresh.day(),
                                0,
                                0,
                                true));
        return new Placed(fresh.digest(), kept.number(), topic);
    }

    Optional<Long> under(Language language, String words, LocalDate day) {
        return under(language, words, words, day);
    }

    private Optional<Long> under(Language language, String words, String founder, LocalDate day) {
        var telling = TellingWords.of(analyses.of(language), words);
        if (telling.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                founders.of(language, telling)
                        .map(Founder::topic)
                        .orElseGet(() -> found(language, founder, telling, day)));
    }

    /** Founds a topic by words that were part of another. */
    long foundBy(long wording) {
        var words = wordings.founding(wording);
        var written = spellings.any(wording).orElse(words.words());
        var telling = TellingWords.of(analyses.of(words.spoken()), written);
        return found(words.spoken(), words.words(), telling, words.lastDay());
    }

    private long found(Language language, String words, TellingWords telling, LocalDate day) {
        var topic = repository.save(Topic.founded(language, cut(words), day)).number();
        repository.standAlone(topic);
        founders.add(language, topic, telling);
        return topic;
    }

    /** What is empty founded nothing: many topics have lost what founded them. */
    void forget(Language language, Collection<String> erased) {
        var words = erased.stream().filter(each -> !each.isBlank()).toList();
        var analysis = analyses.of(language);
        var digests =
                words.stream().map(each -> WordingDigest.of(each, language, analysis)).toList();
        spellings.forget(digests, words);
        var folded = words.stream().map(each -> WordingDigest.common(each, analysis));
        forget(language, digests, Stream.concat(words.stream(), folded).toList());
    }

    /** Words that nobody typed any more. */
    void forgetGone(Language language, Collection<Wording> gone) {
        forget(
                language,
                gone.stream().map(Wording::digest).toList(),
                gone.stream().map(Wording::words).toList());
    }

    private void forget(Language language, List<String> digests, List<String> words) {
        wordings.forget(digests);
        var founded =
                repository
                        .foundedBy(language.code(), words.stream().map(Settling::cut).toList())
                        .stream()
                        .map(Topic::number)
                        .toList();
        if (!founded.isEmpty()) {
            repository.forgetFounders(founded);
            repository.forgetStems(founded);
        }
    }

    void forgetFounder(long topic) {
        repository.forgetFounderOfACase(topic);
        repository.forgetStemsOfACase(topic);
    }

    /** A letter of two chars stays whole. */
    private static String cut(String words) {
        if (words.length() <= LONGEST_FOUNDER) {
            return words;
        }
        var half = Character.isHighSurrogate(words.charAt(LONGEST_FOUNDER - 1));
        return words.substring(0, half ? LONGEST_FOUNDER - 1 : LONGEST_FOUNDER);
    }
}
