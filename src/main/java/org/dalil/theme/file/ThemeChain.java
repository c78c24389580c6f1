package org.dalil.theme.file;

import org.dalil.theme.template.Report;
import org.dalil.theme.template.Rule;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A theme and the themes it stands on.
 *
 * @param folders the theme's own first
 */
public record ThemeChain(List<ThemeFolder> folders, List<Manifest> manifests) {

    /**
     * Where themes are looked for by name: {@code themes/} of a directory, then the program itself.
     */
    public record Places(Path directory) {

        /** A name, or the path of a folder. */
        Optional<ThemeFolder> find(String theme) {
            var isPath = theme.contains("/") || theme.contains("\\");
            var folder =
                    isPath ? directory.resolve(theme) : directory.resolve("themes").resolve(theme);
            if (Files.isRegularFile(folder.resolve(ThemeFolder.MANIFEST))) {
                return Optional.of(ThemeFolder.onDisk(folder));
            }
            return isPath ? Optional.empty() : ThemeFolder.onClassPath(theme);
        }
    }

    public static ThemeChain of(String theme, Places places, Report report) {
        var chain = new ThemeChain(new ArrayList<>(), new ArrayList<>());
        var first = places.find(theme);
        if (first.isEmpty()) {
            var reason = "there is no such theme, neither a folder nor inside the program";
            report.found(theme, 0, Rule.MISSING_FILE, reason);
        }
        first.ifPresent(folder -> chain.add(folder, places, report));
        return chain;
    }

    private void add(ThemeFolder folder, Places places, Report report) {
        var manifest = Manifest.of(folder, report);
        var isCircle = manifests.stream().anyMatch(seen -> seen.name().equals(manifest.name()));
        folders.add(folder);
        manifests.add(manifest);
        if (isCircle) {
            problem(folder, "'" + manifest.name() + "' stands on itself", report);
        } else if (manifest.parent().isPresent()) {
            addParent(folder, manifest.parent().get(), places, report);
        }
    }

    private void addParent(ThemeFolder child, String name, Places places, Report report) {
        sibling(child, name)
                .or(() -> places.find(name))
                .ifPresentOrElse(
                        parent -> add(parent, places, report),
                        () -> problem(child, "there is no parent theme '" + name + "'", report));
    }

    private static Optional<ThemeFolder> sibling(ThemeFolder child, String name) {
        return child.onDisk()
                .map(folder -> folder.toAbsolutePath().resolveSibling(name))
                .filter(folder -> Files.isRegularFile(folder.resolve(ThemeFolder.MANIFEST)))
                .map(ThemeFolder::onDisk);
    }

    private static void problem(ThemeFolder folder, String reason, Report report) {
        var file = folder.file(ThemeFolder.MANIFEST);
        report.found(file, 0, Rule.MANIFEST, reason);
    }

    /** The files below a folder of the theme, a child's in place of its parent's. */
    public SortedMap<String, ThemeFile> files(String below) {
        var files = new TreeMap<String, ThemeFile>();
        for (var folder : folders.reversed()) {
            folder.files()
                    .forEach(
                            (name, bytes) -> {
                                if (name.startsWith(below)) {
                                    files.put(
                                            name.substring(below.length()),
                                            new ThemeFile(folder.file(name), bytes));
                                }
                            });
        }
        return files;
    }

    /** Pages that a child has and its parents lack: nothing would ever show them. */
    public void refuseNewPages(Report report) {
        for (var i = 0; i < folders.size() - 1; i++) {
            var parents = folders.subList(i + 1, folders.size());
            var folder = folders.get(i);
            for (var name : folder.files().keySet()) {
                if (name.startsWith("pages/")
                        && parents.stream().noneMatch(parent -> parent.files().containsKey(name))) {
                    var reason =
                            "a child theme cannot add a page; the parent has none of this name";
                    report.found(folder.file(name), 0, Rule.NEW_PAGE, reason);
                }
            }
        }
    }

    public List<Path> onDisk() {
        return folders.stream().flatMap(folder -> folder.onDisk().stream()).toList();
    }
}
