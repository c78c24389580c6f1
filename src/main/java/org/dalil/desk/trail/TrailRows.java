package org.dalil.desk.trail;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.article.overview.Overview;
import org.dalil.article.overview.Overviews;
import org.dalil.article.revision.PlacedRevision;
import org.dalil.article.revision.PlacedRevisions;
import org.dalil.audit.AuditEntry;
import org.dalil.cases.Cases;
import org.dalil.cases.NoSuchCase;
import org.dalil.desk.frame.Words;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts entries of the trail into words, each with what its subject is called today. */
@Singleton
class TrailRows {
    private final TrailWords words;
    private final Overviews overviews;
    private final PlacedRevisions revisions;
    private final Cases cases;
    private final Accounts accounts;

    TrailRows(
            TrailWords words,
            Overviews overviews,
            PlacedRevisions revisions,
            Cases cases,
            Accounts accounts) {
        this.words = words;
        this.overviews = overviews;
        this.revisions = revisions;
        this.cases = cases;
        this.accounts = accounts;
    }

    List<TrailRow> of(List<AuditEntry> entries, Language page) {
        var placed =
                revisions.of(subjects(entries, "revision")).stream()
                        .collect(toMap(PlacedRevision::id, Function.identity()));
        var articles =
                Stream.concat(
                                subjects(entries, "article").stream(),
                                placed.values().stream().map(PlacedRevision::articleId))
                        .distinct()
                        .toList();
        var texts =
                overviews.ofArticles(articles).stream().collect(groupingBy(Overview::articleId));
        var known =
                subjects(entries, "case").stream()
                        .filter(this::isThere)
                        .collect(Collectors.toSet());
        return entries.stream().map(entry -> row(entry, placed, texts, known, page)).toList();
    }

    private TrailRow row(
            AuditEntry entry,
            Map<Long, PlacedRevision> placed,
            Map<Long, List<Overview>> texts,
            Set<Long> known,
            Language page) {
        var number = entry.subject();
        var at = place(entry, placed, texts, known, page);
        return new TrailRow(
                entry.at(),
                words.who(entry, page),
                words.deed(entry, page),
                words.more(entry, page),
                words.subject(entry, number(entry, placed.get(number)), page),
                at.title(),
                at.address());
    }

    private record Place(@Nullable Words title, @Nullable String address) {
        static final Place NOWHERE = new Place(null, null);
    }

    private Place place(
            AuditEntry entry,
            Map<Long, PlacedRevision> placed,
            Map<Long, List<Overview>> texts,
            Set<Long> known,
            Language page) {
        var number = entry.subject();
        return switch (entry.subjectKind()) {
            case "article" -> article(number, texts, page);
            case "revision" -> {
                var revision = placed.get(number);
                yield revision == null
                        ? Place.NOWHERE
                        : article(revision.articleId(), texts, new Language(revision.language()));
            }
            case "case" ->
                    known.contains(number)
                            ? new Place(null, "/desk/cases/" + number)
                            : Place.NOWHERE;
            case "task" -> new Place(null, "/desk/tasks/" + number);
            case "account" ->
                    accounts.find(number)
                            .map(Account::name)
                            .map(
                                    name ->
                                            new Place(
                                                    Words.of(name, page),
                                                    "/desk/settings/people/" + number))
                            .orElse(Place.NOWHERE);
            default -> Place.NOWHERE;
        };
    }

    private static Place article(long number, Map<Long, List<Overview>> texts, Language page) {
        var title = title(texts.getOrDefault(number, List.of()), page);
        return title == null ? Place.NOWHERE : new Place(title, "/desk/articles/" + number);
    }

    static @Nullable Words title(List<Overview> texts, Language page) {
        return texts.stream()
                .filter(text -> text.language().equals(page.code()))
                .findFirst()
                .or(() -> texts.stream().findFirst())
                .map(text -> Words.of(text.title(), new Language(text.language())))
                .orElse(null);
    }

    private static String number(AuditEntry entry, @Nullable PlacedRevision revision) {
        return Long.toString(revision == null ? entry.subject() : revision.number());
    }

    private boolean isThere(long number) {
        try {
            return cases.find(number).number() == number;
        } catch (NoSuchCase _) {
            return false;
        }
    }

    private static List<Long> subjects(List<AuditEntry> entries, String kind) {
        return entries.stream()
                .filter(entry -> entry.subjectKind().equals(kind))
                .map(AuditEntry::subject)
                .distinct()
                .toList();
    }
}
