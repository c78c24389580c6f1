package org.dalil.article.overview;

import jakarta.inject.Singleton;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The door to lists for staff: drafts, what is in review, live and archived texts alike. */
@Singleton
public class Overviews {
    /** No category has it: an empty list is no SQL. */
    private static final List<Long> NOWHERE = List.of(-1L);

    private final OverviewRepository repository;

    Overviews(OverviewRepository repository) {
        this.repository = repository;
    }

    /** What was worked on last first; {@code page} counts from 1. */
    public List<Overview> page(OverviewFilter filter, int page, int size) {
        return repository.list(
                language(filter),
                filter.categories().isEmpty(),
                categories(filter),
                like(filter.words()),
                name(filter.readers()),
                name(filter.state()),
                filter.owner(),
                name(filter.due()),
                filter.today(),
                filter.today().plusDays(OverviewFilter.SOON),
                Math.max(0, (page - 1L) * size),
                size);
    }

    public long count(OverviewFilter filter) {
        return repository.count(
                language(filter),
                filter.categories().isEmpty(),
                categories(filter),
                like(filter.words()),
                name(filter.readers()),
                name(filter.state()),
                filter.owner(),
                name(filter.due()),
                filter.today(),
                filter.today().plusDays(OverviewFilter.SOON));
    }

    /** The articles of which the filter finds a text, what was changed last first. */
    public List<Long> articles(OverviewFilter filter, int most) {
        return repository
                .articles(
                        language(filter),
                        filter.categories().isEmpty(),
                        categories(filter),
                        like(filter.words()),
                        name(filter.readers()),
                        name(filter.state()),
                        filter.owner(),
                        name(filter.due()),
                        filter.today(),
                        filter.today().plusDays(OverviewFilter.SOON),
                        most)
                .stream()
                .map(FoundArticle::id)
                .toList();
    }

    /** Everybody who answers for an article, by e-mail or as a file named them. */
    public List<String> owners(int most) {
        return repository.owners(most);
    }

    /** Drafts, and what waits for review, of what is not archived; the last first. */
    public List<OpenText> open(int most) {
        return repository.open(most);
    }

    /** Every text of these articles. */
    public List<Overview> ofArticles(List<Long> articles) {
        return articles.isEmpty() ? List.of() : repository.ofArticles(articles);
    }

    /** Every text of an article, by language. */
    public List<Overview> ofArticle(long article) {
        return repository.ofArticle(article);
    }

    public Optional<Overview> of(long article, Language language) {
        return repository.ofText(article, language.code());
    }

    /** The drafts this account saved last. */
    public List<Overview> draftsOf(long account, int most) {
        return repository.draftsOf(account, most);
    }

    /** What was sent back and is theirs to mend, with nothing handed in since. */
    public List<Overview> returnedTo(long account, int most) {
        return repository.returnedTo(account, most);
    }

    public long countReturnedTo(long account) {
        return repository.countReturnedTo(account);
    }

    private static String language(OverviewFilter filter) {
        return filter.language() == null ? "" : filter.language().code();
    }

    private static List<Long> categories(OverviewFilter filter) {
        return filter.categories().isEmpty() ? NOWHERE : filter.categories();
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    private static String like(String words) {
        return words.isEmpty()
                ? ""
                : "%"
                        + words.toLowerCase(Locale.ROOT)
                                .replace("!", "!!")
                                .replace("%", "!%")
                                .replace("_", "!_")
                                .replaceAll("\\s+", "%")
                        + "%";
    }
}
