package org.dalil.portal.sitemap;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpHostResolver;

import jakarta.inject.Singleton;

/** The portal's public address; where none is set, the one that was asked. */
@Singleton
class Site {
    private final String address;
    private final HttpHostResolver hosts;

    Site(@Value("${dalil.address:}") String address, HttpHostResolver hosts) {
        this.address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        this.hosts = hosts;
    }

    /** Whether it is the same by whatever name it was asked. */
    boolean isSet() {
        return !address.isEmpty();
    }

    /** Without a slash at its end. */
    String of(HttpRequest<?> request) {
        return address.isEmpty() ? hosts.resolve(request) : address;
    }
}
