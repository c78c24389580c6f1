package org.dalil.console;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;

import org.dalil.account.FirstAdminRefused;
import org.dalil.settings.SettingRefused;
import org.dalil.settings.SettingsCheck;
import org.dalil.theme.ThemeRefused;
import org.slf4j.LoggerFactory;
import org.yaml.snakeyaml.error.YAMLException;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Map;

/** Brings the program up: settings are checked before anything is touched. */
final class Program {
    /** Where an operator keeps settings: this file of the working directory, or DALIL_CONFIG. */
    private static final String FILE = "dalil.yml";

    /** H2: a second process cannot open a file. */
    private static final int BASE_IN_USE = 90020;

    private Program() {}

    /** The program with its web server, not yet listening. */
    static ApplicationContext server() {
        return start(Map.of());
    }

    /** The program for one order: no server, nothing imported. */
    static ApplicationContext alone() {
        return start(Map.of("dalil.articles", ""));
    }

    private static ApplicationContext start(Map<String, Object> more) {
        configure();
        check();
        prepare(data());
        return builder().properties(more).build().start();
    }

    /**
     * On an environment of its own: one that was read before its context starts converts nothing.
     */
    private static void check() {
        try (var context = builder().build()) {
            context.getEnvironment().start();
            var log = LoggerFactory.getLogger(SettingsCheck.class);
            SettingsCheck.check(context.getEnvironment(), System.getenv()).forEach(log::warn);
        }
    }

    private static ApplicationContextBuilder builder() {
        return ApplicationContext.builder().banner(false).deduceEnvironment(false);
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
            if (!Files.isDirectory(data)) {
                throw new OrderRefused(
                        "the data directory %s cannot be made: %s".formatted(data, refused));
            }
        }
        if (!Files.isDirectory(data) || !Files.isWritable(data)) {
            throw new OrderRefused(
                    "DALIL_DATA is %s, which is no directory that can be written to"
                            .formatted(data));
        }
    }

    /** The data directory, as the server on this machine would find it. */
    static Path data() {
        configure();
        try (var context = builder().build()) {
            context.getEnvironment().start();
            return context.getEnvironment()
                    .getProperty("dalil.data", Path.class)
                    .orElse(Path.of("data"));
        }
    }

    private static void configure() {
        var named = System.getenv("DALIL_CONFIG");
        if (named != null && !Files.isRegularFile(Path.of(named))) {
            throw new ConfigurationMissing(named);
        }
        var file = Path.of(named == null ? FILE : named).toAbsolutePath();
        if (Files.isRegularFile(file)) {
            System.setProperty("micronaut.config.files", "file:" + file);
        }
    }

    /** The one message of a start that failed, where it is one an operator can act on. */
    static String reason(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SettingRefused
                    || cause instanceof FirstAdminRefused
                    || cause instanceof ConfigurationMissing
                    || cause instanceof ThemeRefused
                    || cause instanceof OrderRefused) {
                return String.valueOf(cause.getMessage());
            }
            if (cause instanceof BindException) {
                return "the port is taken (%s); name another in MICRONAUT_SERVER_PORT"
                        .formatted(cause.getMessage());
            }
            if (cause instanceof SQLException sql) {
                return sql.getErrorCode() == BASE_IN_USE
                        ? "the base is in use by another program; end it, or let it finish"
                                + " starting, and try again"
                        : "the database cannot be used (DALIL_DATABASE_URL): " + sql.getMessage();
            }
            if (cause instanceof YAMLException) {
                return "a settings file is not YAML: " + cause.getMessage();
            }
        }
        return "";
    }

    static final class ConfigurationMissing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ConfigurationMissing(String file) {
            super("DALIL_CONFIG names " + file + ", which is no file");
        }
    }
}
