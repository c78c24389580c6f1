package org.dalil.desk.translation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;

import org.dalil.article.translation.Need;
import org.dalil.article.translation.Translations;
import org.dalil.reading.Readings;
import org.dalil.reading.TextViews;
import org.dalil.text.Language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What most needs a translation, first what is read most in the language it would be made from. */
@Singleton
class TranslationNeeds {
    static final int DAYS = 90;

    private final Translations translations;
    private final Readings readings;

    TranslationNeeds(Translations translations, Readings readings) {
        this.translations = translations;
        this.readings = readings;
    }

    List<RankedNeed> into(Language language, boolean missing, boolean outdated) {
        var views =
                readings.byText(DAYS).stream()
                        .collect(
                                toMap(
                                        each -> new Text(each.article(), each.language()),
                                        TextViews::views));
        var needs = new ArrayList<Need>();
        if (missing) {
            needs.addAll(translations.missing(language));
        }
        if (outdated) {
            needs.addAll(translations.outdated(language));
        }
        return mostRead(needs, views).values().stream()
                .sorted(
                        comparing(RankedNeed::views)
                                .reversed()
                                .thenComparing(each -> -each.need().articleId()))
                .toList();
    }

    /** Of several texts that one could be made from, the one that is read most. */
    private static Map<Long, RankedNeed> mostRead(List<Need> needs, Map<Text, Long> views) {
        var ranked = new HashMap<Long, RankedNeed>();
        for (var need : needs) {
            var count = views.getOrDefault(new Text(need.articleId(), need.source()), 0L);
            ranked.merge(
                    need.articleId(),
                    new RankedNeed(need, count),
                    (one, other) -> other.views() > one.views() ? other : one);
        }
        return ranked;
    }

    record RankedNeed(Need need, long views) {}

    private record Text(long article, Language language) {}
}
