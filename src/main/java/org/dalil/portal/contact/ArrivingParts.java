package org.dalil.portal.contact;

import io.micronaut.http.multipart.CompletedPart;
import io.micronaut.http.server.multipart.MultipartBody;

import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Waits for the parts of a form; what they hold is read by whoever waits, not as they arrive. */
final class ArrivingParts implements Subscriber<CompletedPart> {
    /** Far more than the form has; who sends more is no browser. */
    private static final int MOST = 100;

    private final List<CompletedPart> parts = new ArrayList<>();
    private final CompletableFuture<List<CompletedPart>> whole = new CompletableFuture<>();
    private Subscription subscription = new NoSubscription();

    private ArrivingParts() {}

    static List<CompletedPart> of(MultipartBody body) {
        var arriving = new ArrivingParts();
        body.subscribe(arriving);
        try {
            return arriving.whole.join();
        } catch (CompletionException broken) {
            throw broken.getCause() instanceof RuntimeException cause ? cause : broken;
        }
    }

    @Override
    public void onSubscribe(Subscription begun) {
        subscription = begun;
        begun.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(CompletedPart part) {
        parts.add(part);
        if (parts.size() == MOST) {
            subscription.cancel();
            onComplete();
        }
    }

    @Override
    public void onError(Throwable broken) {
        whole.completeExceptionally(Objects.requireNonNull(broken));
    }

    @Override
    public void onComplete() {
        whole.complete(List.copyOf(parts));
    }

    /** Before anything was begun. */
    private static final class NoSubscription implements Subscription {
        @Override
        public void request(long many) {}

        @Override
        public void cancel() {}
    }
}
