package org.dalil.settings;

import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;

import jakarta.inject.Singleton;

import org.dalil.database.ChangeKind;
import org.dalil.database.Changes;
import org.dalil.database.Transactions;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The door of this package: settings that people change at run time, kept in the base. What the
 * operator names in the environment or a file wins over what was chosen; what neither did has the
 * default that ships. Read from memory, refreshed when the change clock says so.
 */
@Singleton
public class Settings {
    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
    private static final String NAME = "portal.name.";
    private static final String DIGITS = "portal.digits.";
    private static final String LANGUAGES = "portal.languages";
    private static final String CALENDAR = "portal.calendar";
    private static final String ZONE = "portal.zone";

    /** What may be chosen and named: as it is stored, and as the operator calls it. */
    private static final Map<String, String> KEYS =
            Map.of(LANGUAGES, "dalil.languages", CALENDAR, "dalil.calendar", ZONE, "dalil.zone");

    private final SettingRepository repository;
    private final Transactions transactions;
    private final Changes changes;
    private final PortalSettings installed;
    private final Set<String> named;
    private volatile @Nullable Map<String, String> known;

    Settings(
            SettingRepository repository,
            Transactions transactions,
            Changes changes,
            NamedSettings operator,
            @Value("${dalil.languages:`en,ar`}") List<String> languages,
            @Value("${dalil.calendar:gregory}") String calendar,
            @Value("${dalil.zone:UTC}") ZoneId zone) {
        this.repository = repository;
        this.transactions = transactions;
        this.changes = changes;
        this.installed =
                new PortalSettings(
                        Map.of(Language.ENGLISH, "Help centre", Language.ARABIC, "مركز المساعدة"),
                        languages.stream().map(String::strip).map(Language::new).toList(),
                        Map.of(),
                        calendar,
                        zone);
        this.named =
                KEYS.keySet().stream()
                        .filter(each -> operator.names(KEYS.get(each)))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** How the portal presents itself now. */
    public PortalSettings portal() {
        var stored = stored();
        return new PortalSettings(
                withOwn(installed.names(), stored, NAME),
                chosen(LANGUAGES).map(Settings::languages).orElse(installed.languages()),
                withOwn(installed.digits(), stored, DIGITS),
                chosen(CALENDAR).orElse(installed.calendar()),
                chosen(ZONE).map(ZoneId::of).orElse(installed.zone()));
    }

    /** Whether the operator names the languages, so that choosing others has no effect. */
    public boolean areLanguagesNamed() {
        return named.contains(LANGUAGES);
    }

    /** The same of the calendar. */
    public boolean isCalendarNamed() {
        return named.contains(CALENDAR);
    }

    /** The same of the time zone. */
    public boolean isZoneNamed() {
        return named.contains(ZONE);
    }

    /**
     * Changes all of it at once. What is as it was is not stored: it goes on following the
     * installation; nor is what the operator names.
     */
    public void change(PortalSettings portal) {
        var before = written(portal());
        transactions.write(
                () -> {
                    written(portal).entrySet().stream()
                            .filter(each -> !named.contains(each.getKey()))
                            .filter(each -> !each.getValue().equals(before.get(each.getKey())))
                            .forEach(each -> put(each.getKey(), each.getValue()));
                    changes.announce(ChangeKind.SETTINGS, 0);
                });
        refresh();
    }

    /** What was chosen and has no effect because the operator names another value, a line each. */
    List<String> overruled() {
        var now = written(portal());
        return named.stream()
                .sorted()
                .filter(each -> !now.get(each).equals(stored().getOrDefault(each, now.get(each))))
                .map(each -> overruled(KEYS.get(each), now.get(each), stored().get(each)))
                .toList();
    }

    @EventListener
    void tell(ServerStartupEvent started) {
        overruled().forEach(LOG::warn);
    }

    /** A fact that a feature keeps under its own name ({@code setup.done}). */
    public Optional<String> fact(String name) {
        return Optional.ofNullable(stored().get(name));
    }

    public void remember(String name, String content) {
        transactions.write(() -> put(name, content));
        refresh();
    }

    /**
     * Reads them again; called when another node may have changed a setting. While the database is
     * away what is known stays.
     */
    public void refresh() {
        try {
            known = read();
        } catch (RuntimeException unreachable) {
            LOG.debug("The settings cannot be read; those known stay", unreachable);
        }
    }

    private void put(String name, String content) {
        repository.add(name, content);
        repository.change(name, content);
    }

    private Map<String, String> stored() {
        var now = known;
        if (now == null) {
            now = read();
            known = now;
        }
        return now;
    }

    private Map<String, String> read() {
        return repository.findAll().stream()
                .collect(Collectors.toMap(Setting::name, Setting::content));
    }

    private Optional<String> chosen(String name) {
        return named.contains(name) ? Optional.empty() : Optional.ofNullable(stored().get(name));
    }

    private static String overruled(String key, String now, String chosen) {
        return ("%s (%s) is '%s' and overrules '%s', which was chosen in the portal;"
                        + " leave it unset to have that again")
                .formatted(key, SettingsCheck.variable(key), now, chosen);
    }

    /** As it is stored. */
    private static Map<String, String> written(PortalSettings portal) {
        var all = new HashMap<String, String>();
        portal.names().forEach((language, name) -> all.put(NAME + language, name));
        portal.digits().forEach((language, digits) -> all.put(DIGITS + language, digits));
        all.put(LANGUAGES, codes(portal.languages()));
        all.put(CALENDAR, portal.calendar());
        all.put(ZONE, portal.zone().getId());
        return all;
    }

    private static String codes(List<Language> languages) {
        return languages.stream().map(Language::code).collect(Collectors.joining(","));
    }

    private static List<Language> languages(String codes) {
        return List.of(codes.split(",")).stream().map(Language::new).toList();
    }

    private static Map<Language, String> withOwn(
            Map<Language, String> installed, Map<String, String> stored, String prefix) {
        var all = new HashMap<>(installed);
        stored.forEach(
                (name, content) -> {
                    if (name.startsWith(prefix)) {
                        all.put(new Language(name.substring(prefix.length())), content);
                    }
                });
        return all;
    }
}
