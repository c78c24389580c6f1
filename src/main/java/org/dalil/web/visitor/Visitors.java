package org.dalil.web.visitor;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;

import jakarta.inject.Singleton;

import org.dalil.insight.event.Events;
import org.dalil.insight.event.Reason;
import org.dalil.insight.event.Visitor;
import org.dalil.web.request.Caller;
import org.dalil.web.request.Callers;
import org.dalil.web.request.Cookies;
import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Tells one visitor of a day from another, and nothing else about them: a key is a hash of address
 * and browser with the day's salt, and nobody can make it again when the salt is destroyed.
 */
@Singleton
public class Visitors {
    private final Salts salts;
    private final Crawlers crawlers;
    private final Callers callers;
    private final StaffNetworks staff;
    private final Events events;

    Visitors(Salts salts, Crawlers crawlers, Callers callers, StaffNetworks staff, Events events) {
        this.salts = salts;
        this.crawlers = crawlers;
        this.callers = callers;
        this.staff = staff;
        this.events = events;
    }

    /**
     * The visitor; empty for whoever is not counted: staff, programs, browsers that only fetch
     * ahead.
     */
    public Optional<Visitor> of(HttpRequest<?> request) {
        return of(request, callers.of(request));
    }

    Optional<Visitor> of(HttpRequest<?> request, Caller caller) {
        return isPerson(request, caller)
                ? Optional.ofNullable(of(caller.address(), agent(request)))
                : Optional.empty();
    }

    /** Whether it is somebody who is no staff, asked without making a key of them. */
    public boolean isPerson(HttpRequest<?> request) {
        return isPerson(request, callers.of(request));
    }

    private boolean isPerson(HttpRequest<?> request, Caller caller) {
        return !isStaff(request)
                && !crawlers.isOne(agent(request))
                && !fetchesAhead(request)
                && !staff.hold(caller.address());
    }

    /** The day of the portal. */
    LocalDate day() {
        return salts.day();
    }

    static boolean isStaff(HttpRequest<?> request) {
        return Cookies.of(request, Cookies.SESSION) != null;
    }

    /** What a browser calls itself; empty where it says nothing. */
    static String agent(HttpRequest<?> request) {
        var agent = request.getHeaders().get(HttpHeaders.USER_AGENT);
        return agent == null ? "" : agent;
    }

    private @Nullable Visitor of(InetAddress address, String agent) {
        var today = salts.today();
        if (today.isEmpty()) {
            events.lose(salts.day(), Reason.SALT_AWAY);
            return null;
        }
        var earlier = salts.yesterday().map(before -> before.keys().of(address, agent));
        var key = today.get().keys().of(address, agent);
        return new Visitor(today.get().day(), key, earlier.orElse(null));
    }

    /** {@code Sec-Purpose: prefetch;prerender}, and what older browsers say. */
    static boolean fetchesAhead(HttpRequest<?> request) {
        return saysPrefetch(request, "Sec-Purpose")
                || saysPrefetch(request, "Purpose")
                || saysPrefetch(request, "X-Purpose")
                || saysPrefetch(request, "X-Moz");
    }

    private static boolean saysPrefetch(HttpRequest<?> request, String header) {
        var value = request.getHeaders().get(header);
        return value != null && (value.contains("prefetch") || value.contains("preview"));
    }
}
