package org.dalil.console;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;

import org.dalil.account.FirstAdminRefused;
import org.dalil.settings.SettingRefused;
import org.dalil.settings.SettingsCheck;
import org.dalil.theme.ThemeRefused;
import org.slf4j.LoggerFactory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Brings the program up: settings are checked before anything is touched. */
final class Program {
    /** Where an operator keeps settings: this file of the working directory, or DALIL_CONFIG. */
    private static final String FILE = "dalil.yml";

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
            if (cause instanceof java.sql.SQLException sql && sql.getErrorCode() == 90020) {
                return "the base is in use by another program; end it, or let it finish starting,"
                        + " and try again";
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
