package org.dalil.desk.search;

import jakarta.inject.Singleton;

import org.dalil.desk.frame.DeskPages;
import org.dalil.search.filter.Counts;
import org.dalil.search.filter.Facet;
import org.dalil.text.Language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts as a page's script puts them beside their choices. */
@Singleton
class CountResources {
    private static final Comparator<Map.Entry<String, Long>> MOST_FIRST =
            Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey());

    private final CategoryBranches categories;
    private final DeskPages pages;

    CountResources(CategoryBranches categories, DeskPages pages) {
        this.categories = categories;
        this.pages = pages;
    }

    CountResource of(Counts counts, SearchAddress asked, Language language) {
        var said = new HashMap<String, String>();
        for (var facet : Facet.values()) {
            var found =
                    facet == Facet.CATEGORY
                            ? categories.of(language).together(counts)
                            : counts.by(facet);
            found.forEach((value, count) -> said.put(key(facet, value), number(count, language)));
        }
        return new CountResource(said, tags(counts, asked, language));
    }

    /** As the page names it: a tag as it is written, others in small letters. */
    private static String key(Facet facet, String value) {
        return FilterGroups.key(facet, facet == Facet.TAG ? value : value.toLowerCase(Locale.ROOT));
    }

    private String number(long count, Language language) {
        return pages.message("search.number", Map.of("count", count), language);
    }

    private static List<CountResource.Tag> tags(
            Counts counts, SearchAddress asked, Language language) {
        return counts.by(Facet.TAG).entrySet().stream()
                .sorted(MOST_FIRST)
                .limit(FilterGroups.MOST_TAGS)
                .map(each -> tag(each.getKey(), asked, language))
                .toList();
    }

    private static CountResource.Tag tag(String tag, SearchAddress asked, Language language) {
        return new CountResource.Tag(
                FilterGroups.key(Facet.TAG, tag),
                tag,
                language.directionOf(tag),
                asked.with(Facet.TAG, tag).toString(),
                asked.said(Facet.TAG).equals(tag));
    }
}
