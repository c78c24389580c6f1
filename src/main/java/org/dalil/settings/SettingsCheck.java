package org.dalil.settings;

import io.micronaut.context.env.Environment;
import io.micronaut.context.env.PropertySource;

import org.dalil.text.Language;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The keys an installation may set under {@code dalil.}, each with its rule. Checked before
 * anything starts: an unknown key in a file stops the start; in the environment it is only warned
 * of, because orchestrators put names there themselves ({@code DALIL_SERVICE_HOST}).
 */
public final class SettingsCheck {
    private static final String ROOT = "dalil.";
    private static final Rule ANYTHING = new Rule("any text", _ -> true);
    private static final Rule AUDIENCE = Rule.oneOf("internal", "partner", "customer", "public");

    private static final Rule MAIL_ADDRESS =
            new Rule(
                    "empty or an e-mail address",
                    value -> value.isEmpty() || value.matches("[^@\\s<>,;]+@[^@\\s<>,;]+"));

    private static final Map<String, Rule> RULES =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry(
                                    "dalil.data",
                                    Rule.readable("a path", value -> Path.of(value) != null)),
                            Map.entry(
                                    "dalil.articles",
                                    Rule.readable(
                                            "a folder that can be read, the word shipped, or empty"
                                                    + " for none",
                                            SettingsCheck::articles)),
                            Map.entry(
                                    "dalil.theme",
                                    Rule.readable(
                                            "a theme's name or path",
                                            value -> Path.of(value) != null)),
                            Map.entry("dalil.development", Rule.oneOf("true", "false")),
                            Map.entry(
                                    "dalil.database.url",
                                    Rule.readable(
                                            "empty, or an address that starts with jdbc:h2: or"
                                                    + " jdbc:postgresql:",
                                            SettingsCheck::database)),
                            Map.entry("dalil.database.user", ANYTHING),
                            Map.entry("dalil.database.password", ANYTHING),
                            Map.entry("dalil.admin.email", MAIL_ADDRESS),
                            Map.entry("dalil.admin.password", ANYTHING),
                            Map.entry(
                                    "dalil.languages",
                                    Rule.readable(
                                            "language codes with commas between, such as en,ar",
                                            SettingsCheck::languages)),
                            Map.entry("dalil.calendar", Rule.oneOf("gregory", "islamic-umalqura")),
                            Map.entry(
                                    "dalil.zone",
                                    Rule.readable(
                                            "a time zone such as Asia/Riyadh",
                                            value -> ZoneId.of(value) != null)),
                            Map.entry("dalil.folder.audience", AUDIENCE),
                            Map.entry(
                                    "dalil.image-hosts",
                                    Rule.readable(
                                            "host names with commas between",
                                            SettingsCheck::hosts)),
                            Map.entry(
                                    "dalil.proxies",
                                    Rule.readable(
                                            "addresses or networks (10.0.0.0/8) with commas"
                                                    + " between",
                                            SettingsCheck::addresses)),
                            Map.entry(
                                    "dalil.address",
                                    Rule.readable(
                                            "empty, or an address such as https://help.example.com",
                                            SettingsCheck::webAddress)),
                            Map.entry(
                                    "dalil.mail.host",
                                    new Rule(
                                            "empty, or a host's name or address",
                                            value -> value.matches("[A-Za-z0-9.:\\[\\]_-]*"))),
                            Map.entry("dalil.mail.port", Rule.wholeNumber(0, 65_535)),
                            Map.entry("dalil.mail.security", Rule.oneOf("none", "starttls", "tls")),
                            Map.entry("dalil.mail.user", ANYTHING),
                            Map.entry("dalil.mail.password", ANYTHING),
                            Map.entry("dalil.mail.from", MAIL_ADDRESS),
                            Map.entry("dalil.access-log", Rule.oneOf("true", "false")),
                            Map.entry("dalil.cache.megabytes", Rule.wholeNumber(0, 4096))));

    /** Not ours, and still the one that everybody sets. */
    private static final Map<String, Rule> SERVER = Map.of("micronaut.server.port", Rule.port());

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
                    .filter(key -> !RULES.containsKey(key) && !isBelow(key))
                    .findFirst()
                    .ifPresent(
                            key -> {
                                throw new SettingRefused(
                                        "unknown setting %s (in %s); the settings are: %s"
                                                .formatted(
                                                        key,
                                                        source.getName(),
                                                        String.join(", ", RULES.keySet())));
                            });
        }
        RULES.forEach((key, rule) -> hold(environment, key, rule));
        SERVER.forEach((key, rule) -> hold(environment, key, rule));
        requireSender(environment);
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
        return RULES.keySet();
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

    private static List<String> unknownIn(Map<String, String> process) {
        var known =
                RULES.keySet().stream().map(SettingsCheck::variable).collect(Collectors.toSet());
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

    private static boolean articles(String value) {
        var named = value.strip();
        return named.isEmpty()
                || named.equals("shipped")
                || (Files.isDirectory(Path.of(named)) && Files.isReadable(Path.of(named)));
    }

    /** The driver itself says whether it can read the address. */
    private static boolean database(String value) {
        try {
            return value.isEmpty()
                    || value.startsWith("jdbc:h2:")
                    || (value.startsWith("jdbc:postgresql:")
                            && DriverManager.getDriver(value) != null);
        } catch (SQLException unreadable) {
            return false;
        }
    }

    private static boolean languages(String value) {
        var codes = parts(value);
        return !codes.isEmpty() && codes.stream().allMatch(Language::isCode);
    }

    private static boolean hosts(String value) {
        return parts(value).stream().allMatch(host -> host.matches("[A-Za-z0-9.-]+(:\\d+)?"));
    }

    private static boolean addresses(String value) {
        return parts(value).stream().allMatch(SettingsCheck::isNetwork);
    }

    private static boolean isNetwork(String network) {
        var slash = network.indexOf('/');
        var address =
                java.net.InetAddress.ofLiteral(slash < 0 ? network : network.substring(0, slash));
        var bits = slash < 0 ? 0 : Integer.parseInt(network.substring(slash + 1));
        return bits >= 0 && bits <= address.getAddress().length * 8;
    }

    private static boolean webAddress(String value) {
        return value.isEmpty()
                || (URI.create(value).getHost() != null && value.matches("https?://[^?#]+"));
    }

    private static List<String> parts(String value) {
        return Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
