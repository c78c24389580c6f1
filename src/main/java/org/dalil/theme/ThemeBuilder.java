package org.dalil.theme;

import org.dalil.theme.asset.AssetBuilder;
import org.dalil.theme.asset.Assets;
import org.dalil.theme.file.Text;
import org.dalil.theme.file.ThemeChain;
import org.dalil.theme.file.ThemeFile;
import org.dalil.theme.file.ThemeFolder;
import org.dalil.theme.file.WebJar;
import org.dalil.theme.page.Helpers;
import org.dalil.theme.page.Inert;
import org.dalil.theme.page.TemplateSet;
import org.dalil.theme.page.TemplateSet.Source;
import org.dalil.theme.template.Reference;
import org.dalil.theme.template.Rule;
import org.dalil.theme.template.Template;
import org.dalil.theme.template.Templates;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts a theme together from its files and collects everything that is wrong with it. */
final class ThemeBuilder {
    private static final String ENDING = ".hbs";
    private static final Set<String> FOLDERS = Set.of("layouts/", "pages/", "partials/");

    private final String name;
    private final ThemeChain.Places places;
    private final boolean strict;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param strict whether a name that a page record lacks is a fault or prints nothing
     */
    ThemeBuilder(String name, ThemeChain.Places places, boolean strict) {
        this.name = name;
        this.places = places;
        this.strict = strict;
    }

    List<Problem> problems() {
        return problems;
    }

    /**
     * @throws ThemeRefused with every problem that stops it
     */
    Theme build() {
        var chain = ThemeChain.of(name, places, this::problem);
        chain.refuseNewPages(this::problem);
        var settings = Settings.of(chain.manifests(), this::problem);
        Contrast.check(settings, this::problem);
        var assets = assets(chain, settings);
        var catalogue = new MessageFiles(chain, this::problem).read();
        var templates = templates(chain);
        var names = settings.in("en").keySet();
        new References(chain, templates, assets, catalogue, names, this::problem).check();
        refuse();
        var set =
                new TemplateSet(
                        sources(chain, templates),
                        new Helpers(catalogue, assets),
                        new Inert(optional(templates), strict));
        set.compile(templates.keySet(), this::problem);
        refuse();
        return new Theme(chain, settings, assets, catalogue, set);
    }

    private void refuse() {
        var reasons = problems.stream().filter(Problem::refuses).toList();
        if (!reasons.isEmpty()) {
            throw new ThemeRefused(name, reasons);
        }
    }

    private Assets assets(ThemeChain chain, Settings settings) {
        var files = new TreeMap<>(chain.files("assets/"));
        for (var manifest : chain.manifests().reversed()) {
            manifest.webJars()
                    .forEach(
                            (asset, entry) -> {
                                var bytes = WebJar.read(entry.value());
                                if (bytes == null) {
                                    problem(
                                            chain.folders().getFirst().file(ThemeFolder.MANIFEST),
                                            entry.line(),
                                            Rule.MISSING_FILE,
                                            "the program has no WebJar file '"
                                                    + entry.value()
                                                    + "'");
                                } else {
                                    files.putIfAbsent(
                                            asset,
                                            new ThemeFile("webjars/" + entry.value(), bytes));
                                }
                            });
        }
        var css = settings.css().getBytes(StandardCharsets.UTF_8);
        var previous = files.put(Settings.STYLESHEET, new ThemeFile(Settings.STYLESHEET, css));
        if (previous != null) {
            problem(previous.shown(), 0, Rule.STYLESHEET, "this name is taken by the settings");
        }
        return new AssetBuilder(files, this::problem).build();
    }

    private SortedMap<String, Template> templates(ThemeChain chain) {
        var templates = new TreeMap<String, Template>();
        chain.files("")
                .forEach(
                        (file, content) -> {
                            if (isTemplate(file)) {
                                var template = Templates.read(source(file, content));
                                templates.put(
                                        file.substring(0, file.length() - ENDING.length()),
                                        template);
                                template.findings()
                                        .forEach(
                                                found ->
                                                        problem(
                                                                content.shown(),
                                                                found.line(),
                                                                found.rule(),
                                                                found.reason()));
                            }
                        });
        return templates;
    }

    /** The last line end of a partial is its file's, not its text's: it may stand inside a word. */
    private static String source(String file, ThemeFile content) {
        var text = Text.of(content.bytes());
        return file.startsWith(Templates.PARTIALS) && text.endsWith("\n")
                ? text.substring(0, text.length() - 1)
                : text;
    }

    private static boolean isTemplate(String file) {
        return file.endsWith(ENDING) && FOLDERS.stream().anyMatch(file::startsWith);
    }

    private static Map<String, Source> sources(ThemeChain chain, Map<String, Template> templates) {
        var files = chain.files("");
        var sources = new HashMap<String, Source>();
        templates.forEach(
                (path, template) ->
                        sources.put(
                                path,
                                new Source(files.get(path + ENDING).shown(), template.source())));
        return sources;
    }

    private static Set<String> optional(Map<String, Template> templates) {
        return templates.values().stream()
                .flatMap(template -> template.references().stream())
                .filter(reference -> reference.kind() == Reference.Kind.ARGUMENT)
                .map(Reference::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void problem(String file, int line, Rule rule, String reason) {
        problems.add(new Problem(file, line, rule, reason));
    }
}
