package org.dalil.settings;

import io.micronaut.context.env.Environment;
import io.micronaut.context.env.PropertySource;

import jakarta.inject.Singleton;

import java.util.stream.StreamSupport;

/**
 * Which settings the operator names, in the environment or a file; the others have the default that
 * ships.
 */
@Singleton
class NamedSettings {
    /** The program's own {@code application.yml}. */
    private static final String SHIPPED = "application";

    private final Environment environment;

    NamedSettings(Environment environment) {
        this.environment = environment;
    }

    boolean names(String key) {
        return environment.getPropertySources().stream()
                .filter(source -> !source.getName().equals(SHIPPED))
                .anyMatch(source -> isIn(source, key));
    }

    /** As it is written in a file, there as a list, or in the environment. */
    private static boolean isIn(PropertySource source, String key) {
        return StreamSupport.stream(source.spliterator(), false)
                .anyMatch(
                        each ->
                                each.equals(key)
                                        || each.startsWith(key + "[")
                                        || each.equals(SettingsCheck.variable(key)));
    }
}
