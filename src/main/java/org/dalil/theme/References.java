package org.dalil.theme;

import org.dalil.theme.asset.Assets;
import org.dalil.theme.file.ThemeChain;
import org.dalil.theme.message.Catalogue;
import org.dalil.theme.message.Message;
import org.dalil.theme.template.Reference;
import org.dalil.theme.template.Reference.Kind;
import org.dalil.theme.template.Report;
import org.dalil.theme.template.Rule;
import org.dalil.theme.template.Template;
import org.dalil.theme.template.Templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Whether what templates name is there: partials, layouts, assets, messages. */
record References(
        ThemeChain chain,
        SortedMap<String, Template> templates,
        Assets assets,
        Catalogue catalogue,
        Set<String> settings,
        Report report) {

    void check() {
        templates.forEach(
                (path, template) ->
                        template.references().forEach(reference -> check(path, reference)));
        templates.keySet().forEach(path -> refuseCircle(path, new ArrayList<>()));
        missingMessages();
    }

    private void check(String path, Reference reference) {
        var name = reference.name();
        switch (reference.kind()) {
            case PARTIAL -> template(path, reference, Templates.PARTIALS + name);
            case LAYOUT -> template(path, reference, "layouts/" + name);
            case ASSET -> {
                if (!assets.byName().containsKey(name)) {
                    found(path, reference, Rule.MISSING_FILE, "there is no assets/" + name);
                }
            }
            case MESSAGE -> message(path, reference);
            case ARGUMENT -> {}
        }
    }

    private void message(String path, Reference reference) {
        var name = reference.name();
        if (catalogue.find("en", name).isEmpty()) {
            found(path, reference, Rule.MESSAGE_UNKNOWN, "no message '" + name + "' in English");
        }
        catalogue
                .languages()
                .forEach(
                        (language, messages) -> {
                            if (messages.containsKey(name)) {
                                arguments(path, reference, language, messages.get(name));
                            }
                        });
    }

    private void arguments(String path, Reference reference, String language, Message message) {
        for (var argument : message.arguments()) {
            if (!reference.arguments().contains(argument) && !settings.contains(argument)) {
                var reason =
                        "message '%s' (%s) needs %s="
                                .formatted(reference.name(), language, argument);
                found(path, reference, Rule.MESSAGE_ARGUMENT, reason);
            }
        }
    }

    private void template(String path, Reference reference, String target) {
        if (!templates.containsKey(target)) {
            found(path, reference, Rule.MISSING_FILE, "there is no " + target + ".hbs");
        }
    }

    private void refuseCircle(String path, List<String> way) {
        var template = templates.get(path);
        if (template == null) {
            return;
        }
        way.add(path);
        for (var reference : template.references()) {
            if (reference.kind() == Kind.PARTIAL || reference.kind() == Kind.LAYOUT) {
                var folder = reference.kind() == Kind.PARTIAL ? Templates.PARTIALS : "layouts/";
                var target = folder + reference.name();
                if (target.equals(way.getFirst())) {
                    found(path, reference, Rule.PARTIAL_CIRCLE, String.join(" > ", way));
                } else if (!way.contains(target)) {
                    refuseCircle(target, way);
                }
            }
        }
        way.removeLast();
    }

    private void missingMessages() {
        var all = new TreeSet<String>();
        var languages = new TreeSet<>(catalogue.languages().keySet());
        languages.forEach(language -> all.addAll(catalogue.keys(language)));
        for (var language : languages) {
            for (var key : all) {
                if (!catalogue.keys(language).contains(key)) {
                    var file = chain.folders().getLast().file("i18n/" + language + ".yml");
                    var reason = "'" + key + "' is missing in this language";
                    report.found(file, 0, Rule.MESSAGE_MISSING, reason);
                }
            }
        }
    }

    private void found(String path, Reference reference, Rule rule, String reason) {
        var file = chain.files("").get(path + ".hbs").shown();
        report.found(file, reference.line(), rule, reason);
    }
}
