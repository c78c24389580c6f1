package org.dalil.web;

import org.dalil.text.Language;
import org.dalil.web.asset.LookAddresses;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What stands around every page: the first component of every page record, as {@code frame}.
 *
 * @param portalName in the page's language
 * @param title of this page, without the portal's name; empty on the home page
 * @param description one sentence for search engines, or empty
 * @param scheme {@code system}, {@code light} or {@code dark}
 * @param digits {@code latn} or {@code arab}: what numbers of lists are written in
 * @param address this page's own path and query, for forms that come back to it
 * @param home the portal's start in this language
 * @param site the portal's public address without a slash at the end, or empty where none is set
 * @param canonical the page's one true address, or null where it has none
 * @param indexed whether search engines may list it
 * @param languages every language of the portal, and where this page is in it
 * @param alternates this page in every language that has it, for search engines
 * @param staff the name of who has signed in, or null
 * @param signIn where staff sign in, in this language
 * @param look what the portal looks like beside its theme
 * @param notices what stands above every page of the portal now
 */
public record Frame(
        String portalName,
        String title,
        String description,
        String scheme,
        List<SchemeChoice> schemes,
        String digits,
        String address,
        String home,
        String site,
        @Nullable String canonical,
        boolean indexed,
        List<LanguageChoice> languages,
        List<Alternate> alternates,
        @Nullable String staff,
        String signIn,
        int year,
        LookAddresses look,
        List<Notice> notices) {

    /**
     * @param label the key of what it is about: {@code notice.problem}
     * @param look {@code warn} or {@code info}
     * @param language a code; the words' own
     * @param article where more is to be read, or null
     */
    public record Notice(
            String label,
            String look,
            String words,
            String language,
            String direction,
            Instant since,
            @Nullable Related article) {}

    public record Related(String title, String direction, String address) {}

    /**
     * @param address this page, or else the home page, in that language
     * @param remember the same, which also remembers that the reader chose it
     */
    public record LanguageChoice(
            String code,
            String name,
            String direction,
            String address,
            String remember,
            boolean current) {}

    /** {@code name} is what the form at {@code /preferences/scheme} sends. */
    public record SchemeChoice(String name, boolean current) {}

    /**
     * @param language a code, or {@code x-default}
     */
    public record Alternate(String language, String address) {}

    public Frame titled(String title, String description) {
        return with(title, description, canonical, languages, alternates);
    }

    /** Lets search engines list it, at this path. */
    public Frame canonicalAt(String path) {
        return with(title, description, site + path, languages, alternates);
    }

    /**
     * Says where this page is in each language that has it; the others are led to their home page.
     */
    public Frame translatedAt(Map<Language, String> paths) {
        return with(title, description, canonical, moved(paths), alternates(paths));
    }

    /**
     * Says where the switch of languages leads, where that differs from {@link #translatedAt}: to
     * this page in another language's frame.
     */
    public Frame ledTo(Map<Language, String> paths) {
        return with(title, description, canonical, moved(paths), alternates);
    }

    private Frame with(
            String title,
            String description,
            @Nullable String canonical,
            List<LanguageChoice> languages,
            List<Alternate> alternates) {
        return new Frame(
                portalName,
                title,
                description,
                scheme,
                schemes,
                digits,
                address,
                home,
                site,
                canonical,
                canonical != null,
                languages,
                alternates,
                staff,
                signIn,
                year,
                look,
                notices);
    }

    private List<LanguageChoice> moved(Map<Language, String> paths) {
        return languages.stream().map(each -> moved(each, paths)).toList();
    }

    private static LanguageChoice moved(LanguageChoice choice, Map<Language, String> paths) {
        var path = paths.getOrDefault(new Language(choice.code()), "/" + choice.code());
        return Frames.choice(new Language(choice.code()), path, choice.current());
    }

    private List<Alternate> alternates(Map<Language, String> paths) {
        var all = new ArrayList<Alternate>();
        for (var choice : languages) {
            var path = paths.get(new Language(choice.code()));
            if (path != null) {
                if (all.isEmpty()) {
                    all.add(new Alternate("x-default", site + path));
                }
                all.add(new Alternate(choice.code(), site + path));
            }
        }
        return all.size() > 2 ? List.copyOf(all) : List.of();
    }
}
