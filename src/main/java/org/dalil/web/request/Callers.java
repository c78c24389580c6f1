package org.dalil.web.request;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;

import jakarta.inject.Singleton;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Finds out who is calling. Only proxies named in {@code dalil.proxies} are believed what they say
 * about others: from anybody else {@code X-Forwarded-*} is an invention.
 */
@Singleton
public class Callers {
    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final String FORWARDED_PROTO = "X-Forwarded-Proto";
    private static final String FORWARDED_HOST = "X-Forwarded-Host";

    private final List<Network> proxies;

    Callers(@Value("${dalil.proxies:}") String proxies) {
        this.proxies = Network.list(proxies);
    }

    public Caller of(HttpRequest<?> request) {
        var remote = request.getRemoteAddress().getAddress();
        var headers = request.getHeaders();
        var host = headers.get(HttpHeaders.HOST);
        if (!isProxy(remote)) {
            return new Caller(remote, request.isSecure(), host == null ? "" : host);
        }
        var asked = first(headers, FORWARDED_HOST, host == null ? "" : host);
        var proto = first(headers, FORWARDED_PROTO, request.isSecure() ? "https" : "http");
        return new Caller(behind(remote, headers), proto.equalsIgnoreCase("https"), asked);
    }

    /** From the nearest proxy outwards to the first address that is none of ours. */
    private InetAddress behind(InetAddress remote, HttpHeaders headers) {
        var way =
                headers.getAll(FORWARDED_FOR).stream()
                        .flatMap(each -> Arrays.stream(each.split(",")))
                        .map(String::strip)
                        .toList();
        var caller = remote;
        for (var hop : way.reversed()) {
            if (!isProxy(caller)) {
                break;
            }
            try {
                caller = InetAddress.ofLiteral(bare(hop));
            } catch (IllegalArgumentException _) {
                break; // the proxy before was the last one that told us something
            }
        }
        return caller;
    }

    private boolean isProxy(InetAddress address) {
        for (var network : proxies) { // asked for each page: a stream costs more than the answer
            if (network.holds(address)) {
                return true;
            }
        }
        return false;
    }

    /** Some proxies add the port: {@code 192.0.2.1:5000}, {@code [2001:db8::1]:5000}. */
    private static String bare(String hop) {
        if (hop.startsWith("[")) {
            return hop.substring(1, Math.max(1, hop.indexOf(']')));
        }
        var colon = hop.indexOf(':');
        return colon > 0 && colon == hop.lastIndexOf(':') ? hop.substring(0, colon) : hop;
    }

    private static String first(HttpHeaders headers, String name, String otherwise) {
        var value = headers.get(name);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        var comma = value.indexOf(',');
        return (comma < 0 ? value : value.substring(0, comma)).strip();
    }
}
