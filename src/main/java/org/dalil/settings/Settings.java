package org.dalil.settings;

import io.micronaut.context.annotation.Value;

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
import java.util.stream.Collectors;

/**
 * The door of this package: settings that people change at run time, kept in the base; what nobody
 * set has the installation's value. Read from memory, refreshed when the change clock says so.
 */
@Singleton
public class Settings {
    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
    private static final String NAME = "portal.name.";
    private static final String DIGITS = "portal.digits.";
    private static final String LANGUAGES = "portal.languages";
    private static final String CALENDAR = "portal.calendar";
    private static final String ZONE = "portal.zone";

    private final SettingRepository repository;
    private final Transactions transactions;
    private final Changes changes;
    private final PortalSettings installed;
    private volatile @Nullable Map<String, String> known;

    Settings(
            SettingRepository repository,
            Transactions transactions,
            Changes changes,
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
    }

    /** How the portal presents itself now. */
    public PortalSettings portal() {
        var stored = stored();
        return new PortalSettings(
                withOwn(installed.names(), stored, NAME),
                Optional.ofNullable(stored.get(LANGUAGES))
                        .map(Settings::languages)
                        .orElse(installed.languages()),
                withOwn(installed.digits(), stored, DIGITS),
                stored.getOrDefault(CALENDAR, installed.calendar()),
                Optional.ofNullable(stored.get(ZONE)).map(ZoneId::of).orElse(installed.zone()));
    }

    /** Changes all of it at once. */
    public void change(PortalSettings portal) {
        transactions.write(
                () -> {
                    portal.names().forEach((language, name) -> put(NAME + language, name));
                    portal.digits().forEach((language, digits) -> put(DIGITS + language, digits));
                    put(
                            LANGUAGES,
                            portal.languages().stream()
                                    .map(Language::code)
                                    .collect(Collectors.joining(",")));
                    put(CALENDAR, portal.calendar());
                    put(ZONE, portal.zone().getId());
                    changes.announce(ChangeKind.SETTINGS, 0);
                });
        refresh();
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
