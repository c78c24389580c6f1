package org.dalil.insight.attempt.reading;

import org.dalil.text.Language;

import java.util.Map;
import java.util.Set;

/**
 * What a small shop knows of its topics: 1 orders, 2 refunds, 3 parcels, and 11, orders in Arabic,
 * joined to 1.
 */
final class Shop implements Known {
    private static final Map<String, Place> WORDS =
            Map.of(
                    "cancel order", new Place(1, 1, 101L),
                    "order stop", new Place(1, 1, 102L),
                    "refund", new Place(2, 2, 201L),
                    "refund late", new Place(2, 2, 202L),
                    "parcel", new Place(3, 3, 301L),
                    "إلغاء الطلب", new Place(11, 1, 111L));

    private static final Map<Long, Place> ARTICLES =
            Map.of(
                    10L, new Place(1, 1, null),
                    12L, new Place(1, 1, null),
                    20L, new Place(2, 2, null));

    private static final Map<Long, Place> CASES = Map.of(7L, new Place(3, 3, null));

    private static final Set<Set<Long>> OPENED = Set.of(Set.of(2L, 30L), Set.of(1L, 31L));

    @Override
    public Place words(String text, Language language) {
        return WORDS.get(text);
    }

    @Override
    public Place article(long article, Language text) {
        return ARTICLES.get(article);
    }

    @Override
    public Place ofCase(long caseId) {
        return CASES.get(caseId);
    }

    @Override
    public boolean opens(long root, long article) {
        return OPENED.contains(Set.of(root, article));
    }

    @Override
    public boolean akin(String one, String other, Language language) {
        return Set.of(one.split(" ")).stream().anyMatch(Set.of(other.split(" "))::contains);
    }
}
