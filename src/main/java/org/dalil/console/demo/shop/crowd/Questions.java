package org.dalil.console.demo.shop.crowd;

import org.dalil.console.demo.shop.book.Shop;
import org.dalil.console.demo.shop.crowd.Question.Ending;
import org.dalil.console.demo.shop.plan.Demand;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** What people write when they found nothing. */
final class Questions {
    private static final int HOUR_SECONDS = 3600;

    private final Phrases phrases;
    private final Shelf shelf;

    Questions(Phrases phrases, Shelf shelf) {
        this.phrases = phrases;
        this.shelf = shelf;
    }

    Question of(
            Demand demand,
            List<String> searches,
            @Nullable String cameFrom,
            int day,
            RandomGenerator random) {
        var language = demand.language();
        var person = phrases.person(language, random);
        var words =
                searches.isEmpty()
                        ? demand.topic().typedIn(language).getFirst()
                        : searches.getLast();
        var answers = answers(demand, day);
        return new Question(
                language,
                subject(words, language),
                phrases.letter(language, random).formatted(words),
                person.name(),
                person.email(),
                shelf.article(demand).product(),
                searches,
                cameFrom,
                answers,
                ending(answers != null, random),
                Duration.ofSeconds((long) (HOUR_SECONDS * (20 + 76 * random.nextDouble()))));
    }

    private static String subject(String words, Language language) {
        return language.equals(Language.ENGLISH)
                ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)
                : words;
    }

    /** Who answers knows what is written, also where customers do not see it. */
    private @Nullable String answers(Demand demand, int day) {
        var article = shelf.article(demand);
        if (article.texts().isEmpty()) {
            return null;
        }
        var isElsewhere =
                Shop.LANGUAGES.stream()
                        .anyMatch(
                                each ->
                                        article.texts().containsKey(each)
                                                && !article.late().contains(each));
        return isElsewhere || shelf.isLive(demand, day) ? article.id() : null;
    }

    private static Ending ending(boolean isAnswered, RandomGenerator random) {
        var drawn = random.nextDouble();
        if (isAnswered && drawn < .65) {
            return Ending.RESOLVED_BY;
        }
        return drawn < .85 ? Ending.ONE_OFF : drawn < .95 ? Ending.NO_VALUE : Ending.PRIVATE;
    }
}
