package org.dalil.console;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;

import org.dalil.console.demo.Demo;
import org.dalil.console.order.OrderRefused;
import org.dalil.settings.SettingsCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;

/** Brings the program up: settings are checked before anything is touched. */
final class Program {
    /** Where an operator keeps settings: this file of the working directory, or DALIL_CONFIG. */
    private static final String FILE = "dalil.yml";

    private static final String DATA = "dalil.data";
    private static final String USUAL_DATA = "data";

    private static final Logger LOG = LoggerFactory.getLogger(Program.class);

    private Program() {}

    /** The program with its web server, not yet listening. */
    static ApplicationContext server() {
        return start(Map.of());
    }

    /** The program for one order: no server, nothing imported. */
    static ApplicationContext alone() {
        return start(Map.of("dalil.articles", ""));
    }

    /** The same, with a clock that can be moved. */
    static ApplicationContext demo() {
        return start(Map.of("dalil.articles", ""), Demo.ENVIRONMENT);
    }

    private static ApplicationContext start(Map<String, Object> more, String... environments) {
        configure();
        prepare(checked(more));
        return builder().environments(environments).properties(more).build().start();
    }

    /**
     * On an environment of its own: one that was read before its context starts converts nothing.
     *
     * @return the data directory that the settings name
     */
    private static Path checked(Map<String, Object> more) {
        try (var context = builder().properties(more).build()) {
            var settings = context.getEnvironment().start();
            SettingsCheck.check(settings, System.getenv()).forEach(LOG::warn);
            return Path.of(settings.getProperty(DATA, String.class).orElse(USUAL_DATA));
        }
    }

    private static ApplicationContextBuilder builder() {
        return ApplicationContext.builder()
                .banner(false)
                .deduceEnvironment(false)
                .bootstrapEnvironment(false);
    }

    /**
     * Makes the data directory for its owner alone: it holds accounts and internal articles.
     *
     * @throws OrderRefused where it cannot be written
     */
    static void prepare(Path data) {
        try {
            if (!Files.exists(data)) {
                Files.createDirectories(data);
                Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException | UnsupportedOperationException refused) {
            LOG.debug("The data directory is not as it should be", refused);
        }
        if (!Files.isDirectory(data) || !Files.isWritable(data)) {
            throw new OrderRefused(
                    "DALIL_DATA is %s but must be a directory that can be written to, or made"
                            .formatted(data));
        }
    }

    /** The data directory, as the server on this machine would find it. */
    static Path data() {
        return Path.of(setting(DATA).orElse(USUAL_DATA));
    }

    /** A setting as the program would find it. */
    static Optional<String> setting(String key) {
        configure();
        try (var context = builder().build()) {
            context.getEnvironment().start();
            return context.getEnvironment().getProperty(key, String.class);
        }
    }

    /** Where an operator's settings are, if anywhere. */
    static Path file() {
        var named = System.getenv("DALIL_CONFIG");
        return Path.of(named == null ? FILE : named).toAbsolutePath();
    }

    private static void configure() {
        var file = file();
        if (Files.isRegularFile(file)) {
            System.setProperty("micronaut.config.files", "file:" + file);
        } else if (System.getenv("DALIL_CONFIG") != null) {
            throw new OrderRefused("DALIL_CONFIG is %s but must be a file".formatted(file));
        }
    }
}
