package org.dalil.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The folder at hand.
 *
 * @param folder itself, no link
 * @param place by which it is remembered
 */
public record FolderPlace(Path folder, String place) {
    /** By which the folder within the program is remembered, wherever the program lies. */
    public static final String SHIPPED = "shipped";

    private static final int LONGEST = 1000;

    /**
     * @throws FolderRefused where there is no such folder
     */
    public static FolderPlace of(Path folder) {
        try {
            if (!Files.exists(folder)) {
                throw new FolderRefused("there is no folder " + folder);
            }
            if (!Files.isDirectory(folder)) {
                throw new FolderRefused(folder + " is a file; a folder is needed");
            }
            var real = folder.toRealPath();
            var place = real.toString();
            return new FolderPlace(
                    real,
                    place.length() > LONGEST ? place.substring(place.length() - LONGEST) : place);
        } catch (IOException refused) {
            throw new FolderRefused(
                    "folder %s cannot be read: %s".formatted(folder, refused.getMessage()));
        }
    }

    /** The same for a folder that may be made. */
    static FolderPlace made(Path folder) {
        try {
            if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(folder);
            }
        } catch (IOException refused) {
            throw new FolderRefused(
                    "folder %s cannot be made: %s".formatted(folder, refused.getMessage()));
        }
        return of(folder);
    }
}
