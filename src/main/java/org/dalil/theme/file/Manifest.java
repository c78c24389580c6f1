package org.dalil.theme.file;

import org.dalil.theme.template.Report;
import org.dalil.theme.template.Rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code theme.yml} says.
 *
 * @param settings each with the file and line it stands at
 * @param webJars asset names with the file of a WebJar that they are
 */
public record Manifest(
        String name,
        Optional<String> parent,
        String version,
        List<Setting> settings,
        Map<String, Entry> webJars) {

    /**
     * A setting as it is written.
     *
     * @param path its name; a second part is a language
     */
    public record Setting(String file, int line, List<String> path, String value) {}

    public static Manifest of(ThemeFolder folder, Report report) {
        var file = folder.file(ThemeFolder.MANIFEST);
        var bytes = folder.files().get(ThemeFolder.MANIFEST);
        if (bytes == null) {
            report.found(file, 0, Rule.MISSING_FILE, "a theme needs this file");
            return new Manifest("", Optional.empty(), "", List.of(), Map.of());
        }
        var entries = YamlFile.entries(file, Text.of(bytes), Rule.MANIFEST, report);
        return of(file, entries, report);
    }

    private static Manifest of(String file, List<Entry> entries, Report report) {
        var words = new LinkedHashMap<String, String>();
        var settings = new ArrayList<Setting>();
        var webJars = new LinkedHashMap<String, Entry>();
        for (var entry : entries) {
            var path = entry.path();
            switch (path.getFirst()) {
                case "name", "parent", "version" -> words.put(entry.name(), entry.value());
                case "settings" ->
                        settings.add(
                                new Setting(
                                        file,
                                        entry.line(),
                                        path.subList(1, path.size()),
                                        entry.value()));
                case "webjars" -> webJars.put(path.getLast(), entry);
                default -> unknown(file, entry, report);
            }
        }
        if (!words.containsKey("name")) {
            report.found(file, 0, Rule.MANIFEST, "the theme needs a name:");
        }
        return new Manifest(
                words.getOrDefault("name", ""),
                Optional.ofNullable(words.get("parent")),
                words.getOrDefault("version", "0"),
                settings,
                webJars);
    }

    private static void unknown(String file, Entry entry, Report report) {
        var known = "; there are name, parent, version, settings, webjars";
        report.found(
                file, entry.line(), Rule.MANIFEST, "'" + entry.name() + "' is unknown" + known);
    }
}
