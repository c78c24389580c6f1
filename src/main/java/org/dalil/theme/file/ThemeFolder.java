package org.dalil.theme.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;

/**
 * The files of one theme, wholly in memory.
 *
 * @param place how it is named in messages: {@code themes/default}
 * @param files by path inside the theme, with {@code /} whatever the system
 * @param onDisk where it may change, if it is a folder of its own
 */
public record ThemeFolder(String place, SortedMap<String, byte[]> files, Optional<Path> onDisk) {
    public static final String MANIFEST = "theme.yml";

    static ThemeFolder onDisk(Path folder) {
        var shown = folder.normalize().toString().replace('\\', '/');
        return new ThemeFolder(shown, read(folder), Optional.of(folder));
    }

    /** A theme inside the program: a folder of classes, or the jar. */
    static Optional<ThemeFolder> onClassPath(String name) {
        var place = "themes/" + name;
        var manifest = ThemeFolder.class.getClassLoader().getResource(place + "/" + MANIFEST);
        if (manifest == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new ThemeFolder(place, read(manifest.toURI(), place), Optional.empty()));
        } catch (URISyntaxException | IOException unreadable) {
            throw new IllegalStateException("cannot read " + manifest, unreadable);
        }
    }

    static SortedMap<String, byte[]> read(URI manifest, String place) throws IOException {
        if (manifest.getScheme().equals("file")) {
            return read(Path.of(manifest).resolveSibling(""));
        }
        var address = manifest.getRawSchemeSpecificPart();
        var jar = Path.of(URI.create(address.substring(0, address.indexOf("!/"))));
        try (var inside = new JarFile(jar.toFile())) {
            return read(inside, place + "/");
        }
    }

    /** Not as a file system: that would read what the program's jar lists, megabytes, once more. */
    private static SortedMap<String, byte[]> read(JarFile jar, String folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        for (var each : Collections.list(jar.entries())) {
            var name = each.getName();
            if (name.startsWith(folder) && !each.isDirectory()) {
                var inside = name.substring(folder.length());
                if (!isHidden(inside)) {
                    try (var bytes = jar.getInputStream(each)) {
                        files.put(inside, bytes.readAllBytes());
                    }
                }
            }
        }
        return files;
    }

    private static SortedMap<String, byte[]> read(Path folder) {
        var files = new TreeMap<String, byte[]>();
        try (var found = Files.walk(folder)) {
            for (var file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                if (!isHidden(name)) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the theme in " + folder, unreadable);
        }
        return files;
    }

    /** Editors and systems leave such files in folders. */
    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.contains("/.") || name.endsWith("~");
    }

    public String file(String name) {
        return place + "/" + name;
    }
}
