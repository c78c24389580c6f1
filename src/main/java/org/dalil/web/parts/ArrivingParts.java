package org.dalil.web.parts;

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
    private final List<CompletedPart> parts = new ArrayList<>();
    private final CompletableFuture<List<CompletedPart>> whole = new CompletableFuture<>();
    private final int most;
    private Subscription subscription = new NoSubscription();

    private ArrivingParts(int most) {
        this.most = most;
    }

    /** No more than {@code most}: the rest is left. */
    static List<CompletedPart> of(MultipartBody body, int most) {
        var arriving = new ArrivingParts(most);
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
        if (parts.size() == most) {
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
