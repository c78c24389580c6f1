package org.dalil.testing;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

import org.dalil.theme.Themes;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The theme that ships is read and compiled once per JVM: it has nothing of the context that asks
 * for it, and took longer than most contexts need to start.
 */
@Factory
class OneTheme {
    private static final Map<Boolean, Themes> SHIPPED = new ConcurrentHashMap<>();

    @Singleton
    @Replaces(Themes.class)
    Themes themes(
            @Value("${dalil.theme:default}") String name,
            @Value("${dalil.development:false}") boolean development) {
        return name.equals("default")
                ? SHIPPED.computeIfAbsent(development, asked -> new Themes(name, asked))
                : new Themes(name, development);
    }
}
