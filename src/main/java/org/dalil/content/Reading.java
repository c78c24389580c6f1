package org.dalil.content;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.content.file.ArticleReader;
import org.dalil.content.file.CategoryText;
import org.dalil.content.file.LinkedFiles;
import org.dalil.content.finding.Finding;
import org.dalil.content.folder.Circumstances;
import org.dalil.content.folder.Listing;
import org.dalil.markdown.Documents;
import org.dalil.settings.Settings;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** How this portal reads a folder: its languages, its audience for what names none, its clock. */
@Singleton
class Reading {
    private final Documents documents;
    private final Settings settings;
    private final Clock clock;
    private final Audience usual;

    Reading(
            Documents documents,
            Settings settings,
            Clock clock,
            @Value("${dalil.folder.audience:public}") String usual) {
        this.documents = documents;
        this.settings = settings;
        this.clock = clock;
        this.usual = Audience.valueOf(usual.strip().toUpperCase(Locale.ROOT));
    }

    /**
     * @throws FolderRefused where it cannot be read
     */
    Listing listing(FolderPlace place) {
        try {
            return Listing.of(place.folder(), settings.portal().languages());
        } catch (IOException refused) {
            throw new FolderRefused(
                    "folder %s cannot be read: %s".formatted(place.folder(), refused.getMessage()));
        }
    }

    /**
     * @param categories that may name audiences, by folder
     * @param categoryOf the category of a folder
     */
    FolderReader reader(
            Listing listing,
            Map<String, CategoryText> categories,
            Function<String, @Nullable Long> categoryOf,
            Consumer<Finding> tell) {
        return new FolderReader(
                new ArticleReader(documents, clock.instant()),
                new LinkedFiles(documents, listing, settings.portal().languages()),
                audiences(categories),
                usual,
                categoryOf,
                tell);
    }

    /** What such a reader goes by beside a file's own bytes. */
    String circumstances(Listing listing, Map<String, CategoryText> categories) {
        return Circumstances.of(
                listing, settings.portal().languages(), audiences(categories), usual);
    }

    private static Map<String, Audience> audiences(Map<String, CategoryText> categories) {
        var audiences = new HashMap<String, Audience>();
        categories.forEach(
                (at, text) -> {
                    if (text.audience() != null) {
                        audiences.put(at, text.audience());
                    }
                });
        return audiences;
    }
}
