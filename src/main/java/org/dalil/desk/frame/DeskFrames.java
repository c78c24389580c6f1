package org.dalil.desk.frame;

import io.micronaut.http.HttpRequest;

import jakarta.inject.Singleton;

import org.dalil.account.WorkLanguages;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.dalil.web.Frames;
import org.dalil.web.ReaderLanguages;
import org.dalil.web.request.Cookies;

import java.util.List;

/** Makes the frame of a page of the desk. */
@Singleton
public class DeskFrames {
    private final Frames frames;
    private final ReaderLanguages languages;
    private final WorkLanguages works;
    private final List<SideCount> counts;

    DeskFrames(
            Frames frames, ReaderLanguages languages, WorkLanguages works, List<SideCount> counts) {
        this.frames = frames;
        this.languages = languages;
        this.works = works;
        this.counts = List.copyOf(counts);
    }

    /** The language this person works in: the one they chose last. */
    public Language language(HttpRequest<?> request) {
        return languages.of(request);
    }

    /**
     * @param current the section the page belongs to: {@code articles}, {@code review}; in the
     *     settings with its page, {@code settings/people}
     * @param title of the page, in the person's language
     */
    public DeskFrame of(HttpRequest<?> request, Asking asking, String current, String title) {
        if (asking.account() != null) {
            works.note(asking.account().id(), language(request)); // mails to them are in it
        }
        var side =
                SideSection.ALL.stream()
                        .filter(section -> section.isFor(asking) && section.hasPage(counts))
                        .map(section -> section.line(counts, asking, current))
                        .toList();
        var frame = frames.of(request, language(request)).titled(title, "");
        return new DeskFrame(frame, side, current, areKeysOn(request), kept(asking));
    }

    private static String kept(Asking asking) {
        return "dalil-words-" + (asking.account() == null ? "" : asking.account().id());
    }

    private static boolean areKeysOn(HttpRequest<?> request) {
        return !"off".equals(Cookies.of(request, Cookies.KEYS));
    }
}
