package org.dalil.web.visitor;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Knows programs that are no readers by what they call themselves; {@code crawlers.txt} lists them.
 */
@Singleton
class Crawlers {
    private static final String LIST = "crawlers.txt";
    private static final int REMEMBERED = 2000;

    /** Those that matter say who they are at the start; a bound on what a pattern is tried on. */
    private static final int LONGEST = 500;

    private final Pattern known = read();
    private final Cache<String, Boolean> verdicts =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /** Who says nothing is one. */
    boolean isOne(@Nullable String agent) {
        if (agent == null || agent.isBlank()) {
            return true;
        }
        var start = agent.length() > LONGEST ? agent.substring(0, LONGEST) : agent;
        return Boolean.TRUE.equals(verdicts.get(start, each -> known.matcher(each).find()));
    }

    private static Pattern read() {
        var file = Objects.requireNonNull(Crawlers.class.getResourceAsStream(LIST));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            var patterns =
                    lines.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> "(?:" + line.substring(0, line.indexOf("  #")) + ")")
                            .collect(Collectors.joining("|"));
            return Pattern.compile(patterns, Pattern.CASE_INSENSITIVE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
