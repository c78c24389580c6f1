package org.dalil.theme;

import org.dalil.theme.file.Entry;
import org.dalil.theme.file.Text;
import org.dalil.theme.file.ThemeChain;
import org.dalil.theme.file.YamlFile;
import org.dalil.theme.message.Catalogue;
import org.dalil.theme.message.Message;
import org.dalil.theme.template.Report;
import org.dalil.theme.template.Rule;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads {@code i18n/{language}.yml} of a theme and its parents. */
record MessageFiles(ThemeChain chain, Report report) {
    private static final Pattern FILE = Pattern.compile("i18n/([a-z]{2,3}(?:-[a-z0-9]+)*)\\.yml");
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!]|&[a-zA-Z#][a-zA-Z0-9]*;");

    Catalogue read() {
        var languages = new HashMap<String, Map<String, Message>>();
        for (var folder : chain.folders().reversed()) {
            folder.files()
                    .forEach(
                            (name, bytes) -> {
                                var file = FILE.matcher(name);
                                if (file.matches()) {
                                    var messages =
                                            languages.computeIfAbsent(
                                                    file.group(1), _ -> new HashMap<>());
                                    var locale = Locale.forLanguageTag(file.group(1));
                                    read(folder.file(name), Text.of(bytes), locale, messages);
                                } else if (name.startsWith("i18n/")) {
                                    var reason = "messages stand in files like i18n/ar.yml";
                                    report.found(folder.file(name), 0, Rule.MESSAGE, reason);
                                }
                            });
        }
        return new Catalogue(languages);
    }

    private void read(String file, String text, Locale locale, Map<String, Message> messages) {
        for (var entry : YamlFile.entries(file, text, Rule.MESSAGE, report)) {
            try {
                var message = Message.of(entry.value(), locale);
                messages.put(entry.name(), message);
                if (!message.missingForms().isEmpty()) {
                    var forms = String.join(", ", message.missingForms());
                    var reason = "'" + entry.name() + "' does not say the plural forms " + forms;
                    report.found(file, entry.line(), Rule.MESSAGE_FORM, reason);
                }
            } catch (RuntimeException broken) { // ICU throws several kinds
                problem(file, entry, String.valueOf(broken.getMessage()));
            }
            if (MARKUP.matcher(entry.value()).find()) {
                problem(file, entry, "'" + entry.name() + "' has markup; messages are plain text");
            }
        }
    }

    private void problem(String file, Entry entry, String reason) {
        report.found(file, entry.line(), Rule.MESSAGE, reason);
    }
}
