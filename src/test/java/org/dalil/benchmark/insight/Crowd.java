package org.dalil.benchmark.insight;

import org.dalil.insight.event.Dwell;
import org.dalil.insight.event.Event;
import org.dalil.insight.event.FormKey;
import org.dalil.insight.event.Origin;
import org.dalil.insight.event.SearchWords;
import org.dalil.insight.event.StoredEvent;
import org.dalil.insight.event.Strength;
import org.dalil.text.Language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Visitors of days that never were, the same from the same number: of 20,000 topics some are asked
 * for by many and most by few (Zipf), each in four wordings that one of four people writes with a
 * capital; of 100 events some 35 are searches, 55 openings and stays.
 */
final class Crowd {
    private static final int TOPICS = 20_000;
    private static final int WORDS = 4_000;
    private static final int ARTICLES = 6_000;
    private static final Language EN = Language.ENGLISH;
    private static final String[] SYLLABLES =
            ("ba ko ri mu te la vo ni sa du pe fo ga lo mi ru ta ve zo ki da po re su wa ho ne ju"
                            + " fi lu mo ra se to vi nu ka do pi ma")
                    .split(" ");
    private static final String LETTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final RandomGenerator chance;
    private final double[] upTo = new double[TOPICS];

    Crowd(long seed) {
        chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var sum = 0.0;
        for (var topic = 0; topic < TOPICS; topic++) {
            sum += 1.0 / (topic + 10);
            upTo[topic] = sum;
        }
    }

    /** Hands over visits until there are as many events as wanted. */
    void day(LocalDate day, int events, long source, Consumer<List<StoredEvent>> visits) {
        var midnight = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        for (var done = 0; done < events; ) {
            var visit = visit(midnight.plusSeconds(chance.nextInt(80_000)));
            var key = key();
            var noted = new ArrayList<StoredEvent>();
            for (var each : visit) {
                noted.add(
                        new StoredEvent(
                                day,
                                key,
                                source,
                                (long) done + noted.size(),
                                each.at(),
                                each.origin(),
                                each.event()));
            }
            visits.accept(noted);
            done += noted.size();
        }
    }

    private record Done(Instant at, Origin origin, Event event) {}

    private List<Done> visit(Instant from) {
        var visit = new ArrayList<Done>();
        var at = from;
        for (var asked = 1 + chance.nextInt(2); asked > 0; asked--) {
            var topic = topic();
            var article = 1L + topic % ARTICLES;
            var found = chance.nextInt(10) < 7;
            visit.add(new Done(at, Origin.HOME, search(topic, article, found)));
            at = at.plusSeconds(10 + chance.nextInt(30));
            if (found && chance.nextInt(10) < 8) {
                visit.add(new Done(at, Origin.SEARCH, new Event.Opened(EN, article, EN, article)));
                if (chance.nextInt(10) < 7) {
                    at = at.plusSeconds(25);
                    visit.add(new Done(at, Origin.NONE, stay(article)));
                }
                if (chance.nextInt(100) < 8) {
                    at = at.plusSeconds(5);
                    var yes = chance.nextInt(3) > 0;
                    visit.add(
                            new Done(at, Origin.NONE, new Event.Voted(EN, article, article, yes)));
                }
            } else if (chance.nextInt(10) < 2) {
                var form = new FormKey(key());
                visit.add(
                        new Done(at, Origin.SEARCH, new Event.ContactOpened(EN, form, null, null)));
            }
            at = at.plusSeconds(20 + chance.nextInt(60));
        }
        return visit;
    }

    private Event search(int topic, long article, boolean found) {
        return new Event.Searched(
                EN,
                new SearchWords(written(words(topic, chance.nextInt(4))), EN),
                EN,
                found ? Strength.STRONG : Strength.WEAK,
                found ? 10 : 2,
                found ? List.of(article + 1, article, article + 2) : List.of(article + 3),
                null,
                false,
                1);
    }

    private static Event stay(long article) {
        return new Event.Stayed(EN, article, article, Dwell.TWENTY);
    }

    private int topic() {
        var wanted = chance.nextDouble() * upTo[TOPICS - 1];
        var found = java.util.Arrays.binarySearch(upTo, wanted);
        return Math.min(TOPICS - 1, found < 0 ? -found - 1 : found);
    }

    private static String words(int topic, int how) {
        var one = word(topic % WORDS);
        var other = word((topic * 7 + topic / WORDS * 13 + 1) % WORDS);
        return switch (how) {
            case 0 -> one + " " + other;
            case 1 -> other + " " + one;
            case 2 -> "how to " + one + " " + other;
            default -> "the " + other + " of my " + one;
        };
    }

    private String written(String words) {
        return chance.nextInt(4) > 0
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String word(int number) {
        var all = SYLLABLES.length;
        return SYLLABLES[number % all]
                + SYLLABLES[number / all % all]
                + SYLLABLES[(number / all / all + number) % all]
                + "x";
    }

    private String key() {
        var key = new StringBuilder();
        for (var at = 0; at < 22; at++) {
            key.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return key.toString();
    }
}
