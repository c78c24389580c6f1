package org.dalil.notice;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.ArticleAddress;
import org.dalil.article.live.ListedArticle;
import org.dalil.article.live.LiveArticles;
import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The door to the notices as every page shows them: from memory, read anew when the change clock
 * moves, so that neither their words nor the titles they lead to are older than the page.
 */
@Singleton
public class ShownNotices {
    private static final Logger LOG = LoggerFactory.getLogger(ShownNotices.class);

    private final NoticeRepository repository;
    private final LiveArticles articles;
    private final Settings settings;
    private final Clock clock;
    private volatile @Nullable Known known;

    ShownNotices(
            NoticeRepository repository, LiveArticles articles, Settings settings, Clock clock) {
        this.repository = repository;
        this.articles = articles;
        this.settings = settings;
        this.clock = clock;
    }

    private record Seen(long article, Language language, Audience reader) {}

    private record Known(List<Notice> notices, Map<Seen, Optional<ShownNotice.Link>> links) {}

    /** What stands above a page now: what is broken first, then what began last. */
    public List<ShownNotice> shown(Language language, Audience reader) {
        var now = clock.instant();
        var all = known();
        return all.notices().stream()
                .filter(each -> each.isShown(now))
                .sorted(Comparator.comparing(Notice::kind))
                .map(each -> shown(each, all, language, reader))
                .toList();
    }

    /** When what is shown changes next by itself; far away where it does not. */
    public Instant nextTurn() {
        var now = clock.instant();
        return known().notices().stream()
                .flatMap(each -> Stream.of(each.begins(), each.ends()))
                .filter(each -> each.isAfter(now))
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    /** While the database is away what is known stays. */
    public void refresh() {
        try {
            known = new Known(read(), new ConcurrentHashMap<>());
        } catch (RuntimeException unreachable) {
            LOG.debug("The notices cannot be read; those known stay", unreachable);
        }
    }

    List<Notice> read() {
        var words = new HashMap<Long, Map<Language, String>>();
        for (var each : repository.words()) {
            words.computeIfAbsent(each.noticeId(), _ -> new HashMap<>())
                    .put(new Language(each.language()), each.words());
        }
        return repository.inOrder().stream().map(row -> notice(row, words)).toList();
    }

    private Known known() {
        if (known == null) {
            refresh();
        }
        var now = known;
        return now == null ? new Known(List.of(), new ConcurrentHashMap<>()) : now;
    }

    private ShownNotice shown(Notice notice, Known all, Language page, Audience reader) {
        var language = language(notice, page);
        var link =
                notice.article() == null
                        ? Optional.<ShownNotice.Link>empty()
                        : link(new Seen(notice.article(), page, reader), all);
        return new ShownNotice(
                notice.kind(),
                notice.words().getOrDefault(language, ""),
                language,
                notice.begins(),
                link.orElse(null));
    }

    /** The page's, or else the portal's first, or else any that it was written in. */
    private Language language(Notice notice, Language page) {
        return Stream.concat(
                        Stream.of(page, settings.portal().defaultLanguage()),
                        notice.words().keySet().stream().sorted())
                .filter(notice.words()::containsKey)
                .findFirst()
                .orElse(page);
    }

    private Optional<ShownNotice.Link> link(Seen seen, Known all) {
        var kept = all.links().get(seen);
        if (kept != null) {
            return kept;
        }
        try {
            var found = find(seen);
            all.links().put(seen, found);
            return found;
        } catch (RuntimeException unreachable) {
            return Optional.empty(); // a page without it is better than none
        }
    }

    /** In the page's language, or else in one that has it. */
    private Optional<ShownNotice.Link> find(Seen seen) {
        var all = articles.translations(seen.article(), seen.reader());
        return all.stream()
                .filter(each -> each.language().equals(seen.language()))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(ShownNotices::link);
    }

    private static ShownNotice.Link link(ListedArticle article) {
        var address = ArticleAddress.of(article.language(), article.id(), article.slug());
        return new ShownNotice.Link(article.title(), address);
    }

    private static Notice notice(NoticeRow row, Map<Long, Map<Language, String>> words) {
        var id = Objects.requireNonNull(row.id());
        return new Notice(
                id,
                row.kind(),
                words.getOrDefault(id, Map.of()),
                row.articleId(),
                row.beginsAt(),
                row.endsAt());
    }
}
