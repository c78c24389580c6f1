package org.dalil.theme;

import org.dalil.theme.file.Manifest;
import org.dalil.theme.file.Manifest.Setting;
import org.dalil.theme.template.Report;
import org.dalil.theme.template.Rule;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A theme's settings, its parent's filled in. Each is one text, or one for each language. Colours
 * and lengths reach the stylesheets as custom properties, in an asset that is made from them: the
 * content security policy admits no style in the page.
 */
record Settings(Map<String, Setting> plain, Map<String, Map<String, Setting>> byLanguage) {
    static final String STYLESHEET = "settings.css";

    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final Pattern STYLE =
            Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})|[0-9.]+(?:px|rem|em|ch|%)?");
    private static final String DARK = "Dark";
    private static final String LAST_RESORT = "en";

    /**
     * @param manifests the theme's first, then its parent's and so on
     */
    static Settings of(List<Manifest> manifests, Report report) {
        var settings = new Settings(new TreeMap<>(), new TreeMap<>());
        for (var i = manifests.size() - 1; i >= 0; i--) {
            var isRoot = i == manifests.size() - 1;
            for (var setting : manifests.get(i).settings()) {
                settings.add(setting, isRoot, report);
            }
        }
        return settings;
    }

    private void add(Setting setting, boolean mayBeNew, Report report) {
        var path = setting.path();
        if (path.isEmpty() || path.size() > 2 || !NAME.matcher(path.getFirst()).matches()) {
            problem(setting, "a setting is a name like accentDark with a value", report);
            return;
        }
        var name = path.getFirst();
        if (!mayBeNew && !plain.containsKey(name) && !byLanguage.containsKey(name)) {
            problem(setting, "the parent theme has no setting '" + name + "'", report);
        } else if (path.size() == 2) {
            plain.remove(name);
            byLanguage.computeIfAbsent(name, _ -> new TreeMap<>()).put(path.get(1), setting);
        } else {
            byLanguage.remove(name);
            plain.put(name, setting);
        }
    }

    private static void problem(Setting setting, String reason, Report report) {
        report.found(setting.file(), setting.line(), Rule.SETTING, reason);
    }

    /** What templates and messages see; {@code true} and {@code false} are such. */
    Map<String, Object> in(String language) {
        var values = new HashMap<String, Object>();
        plain.forEach((name, setting) -> values.put(name, value(setting)));
        byLanguage.forEach(
                (name, texts) -> {
                    var text = texts.getOrDefault(language, texts.get(LAST_RESORT));
                    values.put(name, text == null ? "" : value(text));
                });
        return Map.copyOf(values);
    }

    private static Object value(Setting setting) {
        return switch (setting.value()) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> setting.value();
        };
    }

    /** Colours by the name of their token: {@code accent-soft}. */
    Map<String, Setting> styles(boolean dark) {
        var styles = new LinkedHashMap<String, Setting>();
        plain.forEach(
                (name, setting) -> {
                    if (name.endsWith(DARK) == dark && STYLE.matcher(setting.value()).matches()) {
                        var bare = dark ? name.substring(0, name.length() - DARK.length()) : name;
                        styles.put(kebab(bare), setting);
                    }
                });
        return styles;
    }

    /**
     * Dark follows the system unless the page's root has the class {@code light} or {@code dark}.
     */
    String css() {
        var light = declarations(styles(false));
        var dark = declarations(styles(true));
        return ":root{"
                + light
                + "}\n@media (prefers-color-scheme:dark){:root:not(.light){"
                + dark
                + "}}\n:root.dark{"
                + dark
                + "}\n";
    }

    private static String declarations(Map<String, Setting> styles) {
        var css = new StringBuilder();
        styles.forEach(
                (token, setting) ->
                        css.append("--")
                                .append(token)
                                .append(':')
                                .append(setting.value())
                                .append(';'));
        return css.toString();
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
