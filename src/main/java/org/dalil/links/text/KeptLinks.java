package org.dalil.links.text;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;

import org.dalil.article.Article;
import org.dalil.article.Articles;
import org.dalil.article.live.LiveArticles;
import org.dalil.database.Transactions;
import org.dalil.links.inside.InsideLinks;
import org.dalil.links.web.WebAddresses;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts the links of articles, and those that lead to them, as they are now. */
@Singleton
class KeptLinks {
    /** Of links that lead to one article there may be as many as there are texts. */
    private static final int AT_ONCE = 500;

    private final TextLinkRepository repository;
    private final LiveArticles live;
    private final Articles articles;
    private final LinkReader reader;
    private final InsideLinks inside;
    private final WebAddresses web;
    private final Transactions transactions;
    private final Clock clock;

    KeptLinks(
            TextLinkRepository repository,
            LiveArticles live,
            Articles articles,
            LinkReader reader,
            InsideLinks inside,
            WebAddresses web,
            Transactions transactions,
            Clock clock) {
        this.repository = repository;
        this.live = live;
        this.articles = articles;
        this.reader = reader;
        this.inside = inside;
        this.web = web;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The links that stand in these articles; what is not live any more has none. */
    void readAnew(List<Long> changed) {
        var links = new ArrayList<ReadLink>();
        live.all(changed).forEach(each -> links.addAll(reader.of(each)));
        transactions.write(() -> replace(changed, links));
    }

    private void replace(List<Long> changed, List<ReadLink> links) {
        var before =
                repository.faulty(changed).stream()
                        .collect(
                                toMap(
                                        each -> new Was(each.articleId(), each.same()),
                                        each -> Objects.requireNonNull(each.since()),
                                        KeptLinks::earlier));
        repository.forget(changed);
        for (var each : links) {
            var link = repository.save(asBefore(each.link(), before));
            var id = Objects.requireNonNull(link.id());
            each.refs().forEach(ref -> repository.refer(id, ref));
        }
        web.know(links.stream().map(ReadLink::web).filter(each -> !each.isEmpty()).toList());
    }

    /** What was dead already is dead since then. */
    private static TextLink asBefore(TextLink link, Map<Was, Instant> before) {
        var since = before.get(new Was(link.articleId(), link.same()));
        return since == null || link.fault().isEmpty() ? link : link.since(since);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private record Was(long article, TextLink.Same link) {}

    /** The links of other texts that lead to these articles, or would. */
    void judgeAnew(List<Long> changed) {
        for (List<LeadingLink> some = repository.leadingTo(changed, 0, AT_ONCE);
                !some.isEmpty();
                some = repository.leadingTo(changed, some.getLast().id(), AT_ONCE)) {
            judge(some);
        }
        var refs = articles.withIds(changed).stream().map(Article::ref).toList();
        if (!refs.isEmpty()) {
            for (List<LeadingLink> some = repository.meaning(refs, 0, AT_ONCE);
                    !some.isEmpty();
                    some = repository.meaning(refs, some.getLast().id(), AT_ONCE)) {
                judge(some);
            }
        }
    }

    private void judge(Collection<LeadingLink> links) {
        transactions.write(() -> links.forEach(this::judge));
    }

    private void judge(LeadingLink link) {
        var judged = inside.judge(link.from(), link.destination());
        var fault = judged.fault() == null ? "" : judged.fault().name();
        if (!fault.equals(link.fault())) {
            var since = fault.isEmpty() ? null : clock.instant();
            repository.judge(link.id(), judged.target(), fault, since);
        } else if (!Objects.equals(judged.target(), link.targetId())) {
            repository.lead(link.id(), judged.target());
        }
    }
}
