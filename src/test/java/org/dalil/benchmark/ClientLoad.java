package org.dalil.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Load by the JDK's own client, for where there is no {@code wrk}; it shares this process. */
record ClientLoad() implements Load {

    @Override
    public Outcome run(String url, List<String> paths, int seconds, int browsers)
            throws InterruptedException {
        var turn =
                new Turn(
                        url,
                        paths,
                        System.nanoTime() + Duration.ofSeconds(seconds).toNanos(),
                        browsers);
        var begun = System.nanoTime();
        var readers =
                IntStream.range(0, READERS)
                        .mapToObj(_ -> Thread.ofPlatform().start(turn::askUntilTheEnd))
                        .toList();
        for (var reader : readers) {
            reader.join(Duration.ofSeconds(seconds + 30L));
        }
        return turn.outcome((System.nanoTime() - begun) / 1e9);
    }

    private static final class Turn {
        private final HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        private final AtomicInteger at = new AtomicInteger();
        private final AtomicLong failures = new AtomicLong();
        private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
        private final List<HttpRequest> requests;
        private final long end;

        Turn(String url, List<String> paths, long end, int browsers) {
            this.end = end;
            this.requests =
                    IntStream.range(0, browsers)
                            .mapToObj(
                                    each ->
                                            request(
                                                    url + paths.get(each % paths.size()),
                                                    Load.browser(each)))
                            .toList();
        }

        void askUntilTheEnd() {
            while (System.nanoTime() < end) {
                var request = requests.get(Math.floorMod(at.getAndIncrement(), requests.size()));
                var begun = System.nanoTime();
                if (!answered(request)) {
                    failures.incrementAndGet();
                }
                nanos.add(System.nanoTime() - begun);
            }
        }

        Outcome outcome(double seconds) {
            var sorted = nanos.stream().mapToLong(Long::longValue).toArray();
            Arrays.sort(sorted);
            var p99 = sorted.length == 0 ? 0 : sorted[(int) (sorted.length * 0.99)];
            return new Outcome(sorted.length, seconds, p99 / 1e6, failures.get());
        }

        private boolean answered(HttpRequest request) {
            try {
                return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException | InterruptedException _) {
                return false;
            }
        }

        private static HttpRequest request(String address, String browser) {
            return HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(20))
                    .header("User-Agent", browser)
                    .build();
        }
    }
}
