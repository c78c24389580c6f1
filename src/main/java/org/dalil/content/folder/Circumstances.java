package org.dalil.content.folder;

import org.dalil.account.Audience;
import org.dalil.text.Language;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What reading an article's file depends on beside its own bytes. While it is the same, and the
 * bytes are, the file says what it said.
 */
public final class Circumstances {
    /** To be raised whenever a file is understood in another way than before. */
    private static final int READER = 1;

    private Circumstances() {}

    /**
     * @param languages of the portal
     * @param audiences that folders name for what is in and below them
     * @param usual audience of all other
     */
    public static String of(
            Listing listing,
            List<Language> languages,
            Map<String, Audience> audiences,
            Audience usual) {
        var others = new TreeMap<String, String>();
        listing.others()
                .forEach((path, file) -> others.put(path, file.size() + "@" + file.modified()));
        return Fingerprint.of(READER, languages, new TreeMap<>(audiences), usual, others);
    }
}
