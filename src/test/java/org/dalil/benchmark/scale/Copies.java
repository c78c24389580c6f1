package org.dalil.benchmark.scale;

import static java.util.stream.Collectors.groupingBy;

import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.search.SearchDocument;
import org.dalil.search.SearchDocument.Part;
import org.dalil.text.Language;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * As many articles as are wanted, the same ones each time: first the real ones, then such as have
 * the first half of one title, the last of another, and sections of several others of their
 * language. So words are as frequent as in the real ones, and no title stands twice.
 */
final class Copies {
    private static final Instant BEGAN = Instant.parse("2024-01-01T00:00:00Z");

    private final List<RealArticle> real;
    private final Map<Language, List<RealArticle>> byLanguage;
    private final Set<String> titles = new HashSet<>();
    private final SplittableRandom random = new SplittableRandom(6230);
    private long made;

    Copies(List<RealArticle> real) {
        this.real = real;
        this.byLanguage = real.stream().collect(groupingBy(RealArticle::language));
    }

    SearchDocument next() {
        made++;
        return made <= real.size() ? asItIs(real.get((int) made - 1)) : mixed();
    }

    private SearchDocument asItIs(RealArticle article) {
        titles.add(article.title());
        var parts = article.pieces().stream().map(Piece::part).toList();
        return document(made, article.title(), article.language(), parts);
    }

    private SearchDocument mixed() {
        var like = any(real);
        var others = byLanguage.get(like.language());
        var round = (int) (made / real.size());
        var first = like.language().equals(Language.ARABIC) ? 'ا' : 'a';
        var parts = new ArrayList<Part>();
        for (var at = 0; at < like.pieces().size(); at++) {
            var pieces = any(others).pieces();
            if (!pieces.isEmpty()) {
                parts.add(any(pieces).varied((char) (first + round)));
            }
        }
        return document(made, title(others), like.language(), parts);
    }

    private String title(List<RealArticle> from) {
        while (true) {
            var title = half(any(from).title(), true) + " " + half(any(from).title(), false);
            if (titles.add(title)) {
                return title;
            }
        }
    }

    private static String half(String title, boolean first) {
        var words = List.of(title.trim().split("\\s+"));
        var middle = (words.size() + 1) / 2;
        return String.join(
                " ", first ? words.subList(0, middle) : words.subList(middle, words.size()));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    static SearchDocument document(long id, String title, Language language, List<Part> parts) {
        return new SearchDocument(
                id,
                Long.toString(id),
                language,
                Audience.PUBLIC,
                ArticleKind.HOW_TO,
                null,
                List.of(),
                "article-" + id,
                id,
                title,
                "",
                parts,
                BEGAN.plus(Duration.ofHours(id % 10_000)));
    }
}
