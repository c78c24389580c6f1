package org.dalil.console.demo;

import org.dalil.account.Account;
import org.dalil.article.review.Review;
import org.dalil.console.demo.shop.book.Shop;
import org.dalil.console.demo.shop.book.ShopArticle;
import org.dalil.console.demo.shop.book.ShopText;
import org.dalil.console.demo.shop.plan.Scenario;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The shop's articles: laid on the days before and among those of the scenario. */
final class Library {
    /** Long enough before the first customer that all was looked at again since, or not. */
    private static final int BEGINS = 200;

    private static final int LIVES = 240;
    private static final int WAITS = 25;
    private static final LocalTime MORNING = LocalTime.of(9, 20);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 5);

    private final Map<String, Long> ids = new HashMap<>();
    private final Map<Key, TreeMap<Instant, Long>> live = new HashMap<>();
    private final Map<String, Long> categories = new HashMap<>();
    private final Scenario scenario;
    private final Writing writing;
    private final Crew crew;
    private final Timeline timeline;

    private record Key(String article, Language language) {}

    Library(Scenario scenario, Writing writing, Crew crew, Timeline timeline) {
        this.scenario = scenario;
        this.writing = writing;
        this.crew = crew;
        this.timeline = timeline;
    }

    /** Nothing is written yet when this returns; it will have been when the timeline has run. */
    void lay() {
        var shop = scenario.shop();
        for (var each : shop.categories()) {
            categories.put(
                    each.folder(), writing.category(each, shop.categories().indexOf(each) + 1));
        }
        for (var number = 0; number < shop.articles().size(); number++) {
            lay(shop.articles().get(number), number);
        }
    }

    static Instant begins(Scenario scenario) {
        return scenario.first().minusDays(BEGINS + 3).atStartOfDay(scenario.zone()).toInstant();
    }

    private void lay(ShopArticle article, int number) {
        var early =
                article.texts().keySet().stream()
                        .anyMatch(language -> !article.late().contains(language));
        if (article.waits()) {
            waiting(article, number);
        } else if (early) {
            var day = scenario.first().minusDays(BEGINS - 2L * number);
            timeline.at(at(day.minusDays(2), MORNING), () -> begin(article, day));
            for (var language : Shop.LANGUAGES) {
                if (!article.late().contains(language) && article.texts().containsKey(language)) {
                    var days = language.equals(Language.ENGLISH) ? 0 : 3;
                    publish(article.id(), language, first(article, language), day.plusDays(days));
                }
            }
        }
    }

    private static ShopText first(ShopArticle article, Language language) {
        var was = article.was().get(language);
        return was == null ? text(article, language) : was;
    }

    private static ShopText text(ShopArticle article, Language language) {
        return Objects.requireNonNull(article.texts().get(language));
    }

    private void waiting(ShopArticle article, int number) {
        var day = scenario.day(10);
        var asked = scenario.day(scenario.days() - WAITS);
        timeline.at(at(day, MORNING), () -> begin(article, day));
        article.texts()
                .forEach(
                        (language, text) -> {
                            draft(article.id(), language, text, day.plusDays(1));
                            timeline.at(
                                    at(asked, AFTERNOON),
                                    () ->
                                            writing.handIn(
                                                    id(article.id()),
                                                    language,
                                                    "",
                                                    writer(article.id())));
                        });
    }

    /** On this day at nine; what is there already stays. */
    void begin(ShopArticle article, LocalDate day) {
        if (!ids.containsKey(article.id())) {
            var category = Objects.requireNonNull(categories.get(article.category()));
            ids.put(
                    article.id(),
                    writing.begin(article, category, day.plusDays(LIVES), writer(article.id())));
        }
    }

    void draft(String article, Language language, ShopText text, LocalDate day) {
        timeline.at(
                at(day, AFTERNOON.minusHours(2)),
                () -> writing.draft(id(article), language, text, writer(article)));
    }

    /** Written and handed in the day before, approved on this one. */
    void publish(String article, Language language, ShopText text, LocalDate day) {
        timeline.at(
                at(day.minusDays(1), AFTERNOON),
                () -> {
                    writing.draft(id(article), language, text, writer(article));
                    follow(article, language);
                    var review = writing.handIn(id(article), language, "", writer(article));
                    timeline.at(
                            at(day, MORNING),
                            () -> approve(article, language, review, at(day, MORNING)));
                });
    }

    /** Handed in, and nobody approves it. */
    void handIn(String article, Language language, LocalDate day) {
        timeline.at(
                at(day, AFTERNOON),
                () -> writing.handIn(id(article), language, "", writer(article)));
    }

    private void follow(String article, Language language) {
        var original =
                revision(article, Language.ENGLISH, at(scenario.day(scenario.days()), MORNING));
        if (!language.equals(Language.ENGLISH) && original != null) {
            writing.follow(id(article), language, original);
        }
    }

    private void approve(String article, Language language, Review review, Instant now) {
        writing.approve(review, crew.reviewer(article.hashCode()));
        live.computeIfAbsent(new Key(article, language), _ -> new TreeMap<>())
                .put(now, review.revisionId());
    }

    Account writer(String article) {
        return crew.agent(article.hashCode() / 7);
    }

    /** Null: it is not written yet. */
    @Nullable Long known(String article) {
        return ids.get(article);
    }

    long id(String article) {
        return Objects.requireNonNull(ids.get(article), () -> "nobody wrote " + article);
    }

    int size() {
        return ids.size();
    }

    /** What readers had in a language at a moment; null: nothing. */
    @Nullable Long revision(String article, Language language, Instant at) {
        var all = live.get(new Key(article, language));
        var entry = all == null ? null : all.floorEntry(at);
        return entry == null ? null : entry.getValue();
    }

    String title(String article, Language language) {
        var there = scenario.shop().articles();
        var texts =
                there.stream()
                        .filter(each -> each.id().equals(article))
                        .findFirst()
                        .orElseThrow()
                        .texts();
        var text = texts.get(language);
        return (text == null ? texts.values().iterator().next() : text).title();
    }

    Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(scenario.zone()).toInstant();
    }
}
