package org.dalil.portal;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;

import org.dalil.article.ArticleAddress;
import org.dalil.article.live.ListedArticle;
import org.dalil.article.live.Listings;
import org.dalil.portal.page.Card;
import org.dalil.portal.page.Marked;
import org.dalil.portal.page.Words;
import org.dalil.search.Fragment;
import org.dalil.search.Hit;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hits as result cards. */
@Singleton
class Cards {
    private final Listings listings;

    Cards(Listings listings) {
        this.listings = listings;
    }

    List<Card> of(List<Hit> hits, CategoryTree tree, Language page, Asking asking) {
        var audiences = asking.isStaff() ? audiences(hits, asking) : Map.<Long, String>of();
        return hits.stream().map(hit -> card(hit, tree, page, audiences.get(hit.id()))).toList();
    }

    private static Card card(Hit hit, CategoryTree tree, Language page, @Nullable String audience) {
        var language = hit.language();
        var section = hit.section();
        var address = ArticleAddress.of(language, hit.id(), hit.slug());
        return new Card(
                Marked.of(hit.markedTitle(), language),
                section == null ? address : address + "#" + section.anchor(),
                section == null ? null : Words.of(section.heading(), language),
                excerpt(hit),
                tree.name(hit.categoryId()),
                hit.updatedAt(),
                language.equals(page) ? null : Words.of(language.ownName(), language),
                audience,
                hit.id(),
                null);
    }

    private static @Nullable Marked excerpt(Hit hit) {
        if (!hit.excerpt().isEmpty()) {
            return Marked.of(hit.excerpt(), hit.language());
        }
        return hit.summary().isBlank()
                ? null
                : Marked.of(List.of(new Fragment(hit.summary(), false)), hit.language());
    }

    /** Staff see which hits are not for everyone; readers have no others. */
    private Map<Long, String> audiences(List<Hit> hits, Asking asking) {
        var audiences = new HashMap<Long, String>();
        hits.stream()
                .collect(toMap(Hit::language, hit -> List.of(hit.id()), Cards::both))
                .forEach(
                        (language, ids) ->
                                listings.these(ids, language, asking.reader())
                                        .forEach(each -> note(each, audiences)));
        return audiences;
    }

    private static List<Long> both(List<Long> some, List<Long> others) {
        return java.util.stream.Stream.concat(some.stream(), others.stream()).toList();
    }

    private static void note(ListedArticle article, Map<Long, String> audiences) {
        var audience = Lines.audience(article.tier());
        if (audience != null) {
            audiences.put(article.id(), audience);
        }
    }
}
