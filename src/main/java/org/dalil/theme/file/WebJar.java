package org.dalil.theme.file;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Front-end files that come as Maven artifacts, so that no third-party code is kept here. */
public final class WebJar {
    private static final String ROOT = "META-INF/resources/webjars/";

    private WebJar() {}

    /** By its path with artifact and version: {@code htmx.org/2.0.10/dist/htmx.min.js}. */
    public static byte @Nullable [] read(String path) {
        try (var file = WebJar.class.getClassLoader().getResourceAsStream(ROOT + path)) {
            return file == null ? null : file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
