package org.dalil.search.lucene;

import org.dalil.account.Audience;
import org.dalil.search.SearchRequest;
import org.dalil.search.lucene.generation.Generations;
import org.dalil.search.lucene.generation.Snapshot;
import org.dalil.search.lucene.lookup.Readable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** Lets a question in, to what its reader may read at one moment. */
final class Admission {
    /** A request that meets a starting node waits this long before it is refused. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Gate gate = new Gate(PATIENCE);
    private final Generations generations;
    private final OpenTier open;

    Admission(Generations generations, OpenTier open) {
        this.generations = generations;
        this.open = open;
    }

    void open() {
        gate.open();
    }

    void shut() {
        gate.shut();
    }

    /** Of what is live alone. */
    <T> T ask(Audience reader, OpenTier.Asking<T> question) {
        return holding(now -> question.ask(now.readableBy(reader)));
    }

    /** Of what is live, and for staff who ask for them of texts that readers do not have. */
    <T> T ask(SearchRequest request, OpenTier.Asking<T> question) {
        return holding(now -> spanning(now, request, question));
    }

    /** As {@link #ask}, with all that is live beside it. */
    <T> T compare(SearchRequest request, Comparing<T> question) {
        return holding(
                now ->
                        spanning(
                                now,
                                request,
                                readable ->
                                        question.ask(readable, now.readableBy(Audience.INTERNAL))));
    }

    private <T> T spanning(Snapshot now, SearchRequest request, OpenTier.Asking<T> question)
            throws IOException {
        var readable = now.readableBy(request.reader());
        return request.unpublished() ? open.asking(readable, question) : question.ask(readable);
    }

    private <T> T holding(Held<T> question) {
        gate.pass();
        try (var now = generations.acquire()) {
            return question.ask(now);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is asked of a reader's texts and of all that is live. */
    interface Comparing<T> {
        T ask(Readable readable, Readable live) throws IOException;
    }

    private interface Held<T> {
        T ask(Snapshot now) throws IOException;
    }
}
