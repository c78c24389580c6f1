package org.dalil.links;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.erasure.Forgetting;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The door of this package: links that lead nowhere, always by who is asking. Those within the
 * portal as they stood some seconds ago, those to other sites as they stood at night.
 */
@Singleton
public class DeadLinks implements Forgetting {
    private static final Comparator<DeadLinkRow> ORDER =
            Comparator.comparing(DeadLinkRow::since).thenComparing(DeadLinkRow::id);

    /** What the portal's own links may lack. */
    private static final Set<Fault> INSIDE =
            EnumSet.complementOf(EnumSet.of(Fault.GONE, Fault.SILENT));

    private final DeadLinkRepository repository;
    private final boolean areAsked;

    DeadLinks(
            DeadLinkRepository repository, @Value("${dalil.links.check:false}") boolean areAsked) {
        this.repository = repository;
        this.areAsked = areAsked;
    }

    /** Whether other sites are asked at night. */
    public boolean areAsked() {
        return areAsked;
    }

    /** The oldest first. */
    public List<DeadLink> all(Audience reader, int most) {
        var readable = reader.readable();
        return of(
                repository.inside(List.copyOf(INSIDE), readable, most),
                areAsked ? repository.outside(readable, most) : List.of(),
                most);
    }

    /** Those of all texts of an article. */
    public List<DeadLink> of(long article, Audience reader) {
        var readable = reader.readable();
        return of(
                repository.insideOf(article, List.copyOf(INSIDE), readable),
                areAsked ? repository.outsideOf(article, readable) : List.of(),
                Integer.MAX_VALUE);
    }

    private static List<DeadLink> of(
            List<DeadLinkRow> inside, List<DeadLinkRow> outside, int most) {
        return Stream.concat(inside.stream(), outside.stream())
                .sorted(ORDER)
                .limit(most)
                .map(DeadLinkRow::link)
                .toList();
    }

    @Override
    public void forget(long article) {
        repository.forget(article);
    }
}
