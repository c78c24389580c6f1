package org.dalil.settings;

import org.dalil.text.Language;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The keys an installation may set under {@code dalil.}, each with its rule. */
final class SettingRules {
    private static final Rule ANYTHING = new Rule("any text", _ -> true);
    private static final Rule AUDIENCE = Rule.oneOf("internal", "partner", "customer", "public");

    private static final Rule MAIL_ADDRESS =
            new Rule(
                    "empty or an e-mail address",
                    value -> value.isEmpty() || value.matches("[^@\\s<>,;]+@[^@\\s<>,;]+"));

    static final Map<String, Rule> ALL =
            with(
                    CountingRules.ALL,
                    Map.ofEntries(
                            Map.entry(
                                    "dalil.data",
                                    Rule.readable("a path", value -> Path.of(value) != null)),
                            Map.entry(
                                    "dalil.articles",
                                    Rule.readable(
                                            "a folder that can be read, the word shipped, or empty"
                                                    + " for none",
                                            SettingRules::articles)),
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
                                            SettingRules::database)),
                            Map.entry("dalil.database.user", ANYTHING),
                            Map.entry("dalil.database.password", ANYTHING),
                            Map.entry("dalil.admin.email", MAIL_ADDRESS),
                            Map.entry("dalil.admin.password", ANYTHING),
                            Map.entry(
                                    "dalil.languages",
                                    Rule.readable(
                                            "language codes with commas between, such as en,ar",
                                            SettingRules::languages)),
                            Map.entry("dalil.calendar", Rule.oneOf("gregory", "islamic-umalqura")),
                            Map.entry(
                                    "dalil.zone",
                                    Rule.readable(
                                            "a time zone such as Asia/Riyadh",
                                            value -> ZoneId.of(value) != null)),
                            Map.entry(
                                    "dalil.week-start",
                                    new Rule(
                                            "empty, or a day of the week such as sunday",
                                            SettingRules::day)),
                            Map.entry("dalil.folder.audience", AUDIENCE),
                            Map.entry(
                                    "dalil.image-hosts",
                                    Rule.readable(
                                            "host names with commas between", SettingRules::hosts)),
                            Map.entry(
                                    "dalil.proxies",
                                    Rule.readable(
                                            "addresses or networks (10.0.0.0/8) with commas"
                                                    + " between",
                                            SettingRules::addresses)),
                            Map.entry(
                                    "dalil.address",
                                    Rule.readable(
                                            "empty, or an address such as https://help.example.com",
                                            SettingRules::webAddress)),
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
                            Map.entry("dalil.links.check", Rule.oneOf("true", "false")),
                            Map.entry("dalil.access-log", Rule.oneOf("true", "false")),
                            Map.entry("dalil.cache.megabytes", Rule.wholeNumber(0, 4096))));

    /** Not ours, and still the one that everybody sets. */
    static final Map<String, Rule> SERVER = Map.of("micronaut.server.port", Rule.port());

    private SettingRules() {}

    private static Map<String, Rule> with(Map<String, Rule> more, Map<String, Rule> some) {
        var all = new TreeMap<>(some);
        all.putAll(more);
        return all;
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

    private static boolean day(String value) {
        return value.isEmpty()
                || Stream.of(DayOfWeek.values())
                        .anyMatch(each -> each.name().toLowerCase(Locale.ROOT).equals(value));
    }

    private static boolean languages(String value) {
        var codes = parts(value);
        return !codes.isEmpty() && codes.stream().allMatch(Language::isCode);
    }

    private static boolean hosts(String value) {
        return parts(value).stream().allMatch(host -> host.matches("[A-Za-z0-9.-]+(:\\d+)?"));
    }

    static boolean addresses(String value) {
        return parts(value).stream().allMatch(SettingRules::isNetwork);
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
