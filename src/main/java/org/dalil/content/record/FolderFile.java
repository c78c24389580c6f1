package org.dalil.content.record;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

/**
 * What a file held when its folder was last imported or exported, and what the base held then.
 *
 * @param articleId null for a category's and an attachment's file
 * @param hash of what the file says
 * @param bytes of the file as it lay there
 * @param text names the text in the base
 * @param standing fingerprint of what the base said beside the text
 */
@MappedEntity("folder_file")
public record FolderFile(
        @Id @GeneratedValue @Nullable Long id,
        long folderId,
        String path,
        @Nullable Long articleId,
        String hash,
        String bytes,
        String text,
        String standing) {

    public static FolderFile of(
            long folder,
            String path,
            @Nullable Long article,
            String hash,
            String bytes,
            String text,
            String standing) {
        return new FolderFile(null, folder, path, article, hash, bytes, text, standing);
    }

    /** The same for a copy of the folder. */
    public FolderFile in(long folder) {
        return of(folder, path, articleId, hash, bytes, text, standing);
    }

    FolderFile as(@Nullable Long stored) {
        return new FolderFile(stored, folderId, path, articleId, hash, bytes, text, standing);
    }
}
