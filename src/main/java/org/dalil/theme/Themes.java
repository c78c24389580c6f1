package org.dalil.theme;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.dalil.theme.asset.Asset;
import org.dalil.theme.file.ThemeChain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The door: the theme pages are made with. A theme loads as a whole or not at all. Where it is a
 * folder on disk it is read again when files change: in development a broken one is told at once,
 * otherwise what was loaded before stays in use.
 */
@Singleton
public final class Themes {
    private static final Logger LOG = LoggerFactory.getLogger(Themes.class);

    private final String name;
    private final ThemeChain.Places places;
    private final boolean development;
    private final Freshness freshness;
    private volatile Loaded loaded;

    private sealed interface Loaded {
        record Whole(Theme theme) implements Loaded {}

        /**
         * @param last what worked before, whose assets are still asked for
         */
        record Broken(ThemeRefused reason, Theme last) implements Loaded {}
    }

    /**
     * @param name {@code dalil.theme}: the name of a theme in {@code ./themes} or inside the
     *     program, or the path of a folder (with a slash)
     * @param development {@code dalil.development}; a checkout is in development anyway
     * @throws ThemeRefused if it breaks a rule
     */
    @Inject
    public Themes(
            @Value("${dalil.theme:default}") String name,
            @Value("${dalil.development:false}") boolean development) {
        this(name, Path.of(""), development || runsFromClasses());
    }

    Themes(String name, Path directory, boolean development) {
        this.name = name;
        this.places = new ThemeChain.Places(directory);
        this.development = development;
        var builder = new ThemeBuilder(name, places, development);
        var theme = builder.build();
        this.loaded = new Loaded.Whole(theme);
        this.freshness = new Freshness(theme.onDisk());
        tell(builder.problems());
    }

    /** A checkout runs from a folder of classes, an installation from a jar. */
    private static boolean runsFromClasses() {
        var own = Themes.class.getResource("Themes.class");
        return own != null && own.getProtocol().equals("file");
    }

    /**
     * @throws ThemeRefused in development, while the files on disk break a rule
     */
    public Theme current() {
        if (freshness.hasChanged()) {
            reload();
        }
        return switch (loaded) {
            case Loaded.Whole(var theme) -> theme;
            case Loaded.Broken(var reason, var last) -> {
                if (development) {
                    throw reason;
                }
                yield last;
            }
        };
    }

    /**
     * @param path as it was asked for, with or without {@code /assets/}
     */
    public Optional<Asset> asset(String path) {
        return switch (loaded) {
            case Loaded.Whole(var theme) -> theme.asset(path);
            case Loaded.Broken(_, var last) -> last.asset(path);
        };
    }

    /**
     * Everything the linter has to say about the theme in a folder, what refuses it and what not.
     */
    public static List<Problem> lint(Path folder) {
        var parent = folder.toAbsolutePath().getParent();
        var directory = parent == null || parent.getParent() == null ? folder : parent.getParent();
        var builder =
                new ThemeBuilder(
                        folder.toAbsolutePath().toString(), new ThemeChain.Places(directory), true);
        try {
            builder.build();
        } catch (ThemeRefused refused) {
            return List.copyOf(builder.problems());
        }
        return List.copyOf(builder.problems());
    }

    private void reload() {
        var last =
                switch (loaded) {
                    case Loaded.Whole(var theme) -> theme;
                    case Loaded.Broken(_, var theme) -> theme;
                };
        var builder = new ThemeBuilder(name, places, development);
        try {
            loaded = new Loaded.Whole(builder.build());
            tell(builder.problems());
            LOG.info("The theme '{}' was read again", name);
        } catch (ThemeRefused refused) {
            var then = development ? "" : "\nWhat was loaded before stays in use.";
            LOG.error("{}{}", refused.getMessage(), then);
            loaded = new Loaded.Broken(refused, last);
        }
    }

    private static void tell(List<Problem> problems) {
        for (var problem : problems) {
            LOG.debug("{}", problem);
        }
    }
}
