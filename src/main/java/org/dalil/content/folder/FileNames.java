package org.dalil.content.folder;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Names in a folder as UTF-8, whatever the process believes. In a container without a locale the
 * JDK reads names as ASCII and could neither tell nor open {@code كلمة.md} by its name; a file's
 * URI carries the bytes as they are.
 */
public final class FileNames {
    private static final boolean AS_THEY_ARE =
            System.getProperty("sun.jnu.encoding", "").toUpperCase(Locale.ROOT).equals("UTF-8");

    private FileNames() {}

    /** The last name of a path; holds U+FFFD where it is not UTF-8. */
    public static String of(Path path) {
        if (AS_THEY_ARE || isElsewhere(path)) {
            var name = path.getFileName().toString();
            return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        }
        var raw = path.toUri().getRawPath();
        var end = raw.endsWith("/") ? raw.length() - 1 : raw.length();
        return Percent.decode(raw.substring(raw.lastIndexOf('/', end - 1) + 1, end));
    }

    /** What lies under a folder at this path with slashes. */
    public static Path under(Path folder, String path) {
        if (AS_THEY_ARE || isElsewhere(folder)) {
            return folder.resolve(path);
        }
        var place = new StringBuilder(folder.toUri().getRawPath());
        for (var name : path.split("/")) {
            if (place.charAt(place.length() - 1) != '/') {
                place.append('/');
            }
            place.append(Percent.encode(name));
        }
        return Path.of(URI.create("file://" + place));
    }

    /** Longest name of a file on common file systems, in bytes. */
    static boolean isTooLong(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length > 255;
    }

    private static boolean isElsewhere(Path path) {
        return path.getFileSystem() != FileSystems.getDefault();
    }
}
