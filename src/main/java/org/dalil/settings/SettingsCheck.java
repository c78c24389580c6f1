package org.dalil.settings;

import io.micronaut.context.env.Environment;
import io.micronaut.context.env.PropertySource;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Holds an installation's settings against their rules ({@link SettingRules}). Checked before
 * anything starts: an unknown key in a file stops the start; in the environment it is only warned
 * of, because orchestrators put names there themselves ({@code DALIL_SERVICE_HOST}).
 */
public final class SettingsCheck {
    private static final String ROOT = "dalil.";

    /** What a file may set beside Dalil's own: the frameworks below it. */
    private static final Set<String> BELOW =
            Set.of("micronaut", "netty", "datasources", "flyway", "endpoints", "logger", "jackson");

    private SettingsCheck() {}

    /**
     * @return warnings, one line each
     * @throws SettingRefused where a key in a file is unknown or a value breaks its rule
     */
    public static List<String> check(Environment environment, Map<String, String> process) {
        for (var source : environment.getPropertySources()) {
            if (source.getName().equals("system")) {
                continue; // the JVM's own, where anybody may put anything
            }
            StreamSupport.stream(source.spliterator(), false)
                    .filter(key -> key.startsWith(ROOT) || isOperators(source))
                    .map(key -> key.replaceAll("\\[\\d+]$", ""))
                    .filter(key -> !SettingRules.ALL.containsKey(key) && !isBelow(key))
                    .findFirst()
                    .ifPresent(
                            key -> {
                                throw new SettingRefused(
                                        "unknown setting %s (in %s); the settings are: %s"
                                                .formatted(
                                                        key,
                                                        source.getName(),
                                                        String.join(
                                                                ", ", SettingRules.ALL.keySet())));
                            });
        }
        SettingRules.ALL.forEach((key, rule) -> hold(environment, key, rule));
        SettingRules.SERVER.forEach((key, rule) -> hold(environment, key, rule));
        requireSender(environment);
        requireName(environment);
        return unknownIn(process);
    }

    /** The file an operator wrote, where whatever does nothing is a mistake. */
    private static boolean isOperators(PropertySource source) {
        return source.getName().startsWith("file:");
    }

    private static boolean isBelow(String key) {
        return BELOW.contains(key.replaceFirst("\\..*", ""));
    }

    /** The keys there are. */
    static Iterable<String> keys() {
        return SettingRules.ALL.keySet();
    }

    /**
     * How a key is written in the environment: {@code dalil.image-hosts} is {@code
     * DALIL_IMAGE_HOSTS}.
     */
    static String variable(String key) {
        return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static void hold(Environment environment, String key, Rule rule) {
        environment.getProperty(key, String.class).ifPresent(value -> hold(key, value, rule));
    }

    private static void hold(String key, String value, Rule rule) {
        if (!rule.holds().test(value)) {
            var shown = key.endsWith("password") ? "…" : value;
            throw new SettingRefused(
                    "%s (%s) is '%s' but must be %s"
                            .formatted(key, variable(key), shown, rule.words()));
        }
    }

    /** A server alone sends nothing, and nobody would notice. */
    private static void requireSender(Environment environment) {
        var host = environment.getProperty("dalil.mail.host", String.class).orElse("");
        var from = environment.getProperty("dalil.mail.from", String.class).orElse("");
        if (!host.isBlank() && from.isBlank()) {
            throw new SettingRefused(
                    "dalil.mail.from (DALIL_MAIL_FROM) is '' but must be an e-mail address, because"
                            + " dalil.mail.host (DALIL_MAIL_HOST) is set");
        }
    }

    /** Who is asked at night may know by whom. */
    private static void requireName(Environment environment) {
        var asks = environment.getProperty("dalil.links.check", String.class).orElse("");
        var address = environment.getProperty("dalil.address", String.class).orElse("");
        if (asks.equals("true") && address.isBlank()) {
            throw new SettingRefused(
                    "dalil.address (DALIL_ADDRESS) is '' but must be an address such as"
                            + " https://help.example.com, because dalil.links.check"
                            + " (DALIL_LINKS_CHECK) is true");
        }
    }

    private static List<String> unknownIn(Map<String, String> process) {
        var known =
                SettingRules.ALL.keySet().stream()
                        .map(SettingsCheck::variable)
                        .collect(Collectors.toSet());
        known.add("DALIL_CONFIG");
        known.add("DALIL_LOG_LEVEL");
        return process.keySet().stream()
                .filter(name -> name.startsWith("DALIL_") && !known.contains(name))
                .sorted()
                .map(
                        name ->
                                "the environment holds "
                                        + name
                                        + ", which is no setting of Dalil; ignored")
                .toList();
    }
}
