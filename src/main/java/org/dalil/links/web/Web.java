package org.dalil.links.web;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpHead;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SSLException;

/**
 * Asks an address: its head, and where that is refused its first bytes. Every step of a redirection
 * is held to the same reach. No cookies, no passwords, no proxy, no second try.
 */
final class Web implements AutoCloseable {
    /** RFC 1945 bore five; more is a circle. */
    private static final int MOST_STEPS = 5;

    private static final Timeout CONNECT = Timeout.ofSeconds(5);
    private static final Timeout READ = Timeout.ofSeconds(10);

    /** Of one request, however slowly somebody answers. */
    private static final int MOST_SECONDS = 20;

    private final Reach reach;
    private final CloseableHttpClient client;

    /**
     * @param agent how we name ourselves
     */
    Web(Reach reach, String agent) {
        this.reach = reach;
        var lines = Http1Config.custom().setMaxHeaderCount(200).setMaxLineLength(16_384).build();
        var connections =
                PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new Names(reach))
                        .setConnectionFactory(
                                ManagedHttpClientConnectionFactory.builder()
                                        .http1Config(lines)
                                        .build())
                        .setDefaultConnectionConfig(
                                ConnectionConfig.custom()
                                        .setConnectTimeout(CONNECT)
                                        .setSocketTimeout(READ)
                                        .build())
                        .setMaxConnTotal(Rounds.HOSTS)
                        .build();
        this.client =
                HttpClients.custom()
                        .setConnectionManager(connections)
                        .setConnectionReuseStrategy((_, _, _) -> false)
                        .setDefaultRequestConfig(
                                RequestConfig.custom().setResponseTimeout(READ).build())
                        .setUserAgent(agent)
                        .disableRedirectHandling()
                        .disableAutomaticRetries()
                        .disableCookieManagement()
                        .disableAuthCaching()
                        .disableContentCompression()
                        .build();
    }

    /**
     * @param address as {@link WebAddresses#readable} gives it
     */
    Answer ask(String address) {
        var at = address;
        for (var step = 0; step <= MOST_STEPS; step++) {
            var uri = URI.create(at);
            if (!reach.port(uri.getPort())) {
                return Answer.unasked("port");
            }
            var said = said(uri);
            if (said.next() == null) {
                return said.answer();
            }
            var next = next(uri, said.next());
            if (next == null) {
                return Answer.unasked("redirect");
            }
            at = next;
        }
        return Answer.unasked("redirects");
    }

    private static @Nullable String next(URI from, String location) {
        try {
            return WebAddresses.readable(from.resolve(location).toString()).orElse(null);
        } catch (IllegalArgumentException _) {
            return WebAddresses.readable(location).orElse(null);
        }
    }

    private Said said(URI uri) {
        try {
            var head = send(uri, new HttpHead(uri));
            if (head.status() < 400 || head.status() == 429) {
                return head.said();
            }
            var get = new HttpGet(uri); // many refuse the one and answer the other
            get.setHeader("Range", "bytes=0-0");
            return send(uri, get).said();
        } catch (Names.OutOfReach _) {
            return Said.of(Answer.unasked("private"));
        } catch (UnknownHostException _) {
            return Said.of(Answer.silent("host"));
        } catch (SocketTimeoutException _) {
            return Said.of(Answer.unasked("timeout"));
        } catch (ConnectException _) {
            return Said.of(Answer.silent("refused"));
        } catch (SSLException _) {
            return Said.of(Answer.unasked("certificate"));
        } catch (IOException | RuntimeException _) {
            return Said.of(Answer.unasked("broken"));
        }
    }

    private Reply send(URI uri, HttpUriRequestBase request) throws IOException {
        var late = CompletableFuture.delayedExecutor(MOST_SECONDS, TimeUnit.SECONDS);
        var watch = CompletableFuture.runAsync(request::cancel, late);
        var response = client.executeOpen(HttpHost.create(uri), request, null);
        try {
            var location = response.getFirstHeader("Location");
            return new Reply(response.getCode(), location == null ? null : location.getValue());
        } finally {
            watch.cancel(false);
            request.cancel(); // closing alone would read all that comes behind the head
            leave(response);
        }
    }

    private static void leave(ClassicHttpResponse response) {
        try {
            response.close();
        } catch (IOException _) {
            // it was cut off
        }
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
    }

    private record Reply(int status, @Nullable String location) {
        Said said() {
            var leadsOn = status >= 301 && status <= 308 && status != 304 && location != null;
            return leadsOn ? new Said(Answer.of(status), location) : Said.of(Answer.of(status));
        }
    }

    /**
     * @param next where it leads on; null: nowhere
     */
    private record Said(Answer answer, @Nullable String next) {
        static Said of(Answer answer) {
            return new Said(answer, null);
        }
    }
}
