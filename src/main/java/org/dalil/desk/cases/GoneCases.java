package org.dalil.desk.cases;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

import jakarta.inject.Singleton;

import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.text.Language;
import org.dalil.web.Asking;

import java.util.Map;

/** Prints what stands where a case is asked for that is not there. */
@Singleton
class GoneCases {
    /** As much of an address as a sentence takes. */
    private static final int SHOWN = 100;

    private final DeskFrames frames;
    private final DeskPages pages;

    GoneCases(DeskFrames frames, DeskPages pages) {
        this.frames = frames;
        this.pages = pages;
    }

    /** Texts may still lead to a case that was erased; one that never was is answered the same. */
    HttpResponse<?> show(HttpRequest<?> request, Asking asking) {
        var language = frames.language(request);
        var words = pages.message("desk.erase.noCaseWords", language);
        return page(request, asking, words, language);
    }

    /** Who came from another helpdesk is told what it asked for: the mistake may be there. */
    HttpResponse<?> unknown(
            HttpRequest<?> request, Asking asking, String source, String reference) {
        var language = frames.language(request);
        var asked = Map.of("source", shown(source), "reference", shown(reference));
        var words = pages.message("desk.erase.noCaseKnown", asked, language);
        return page(request, asking, words, language);
    }

    private HttpResponse<?> page(
            HttpRequest<?> request, Asking asking, String words, Language language) {
        var title = pages.message("desk.erase.noCase", language);
        var page = new DeskGonePage(frames.of(request, asking, "cases", title), words);
        return pages.showOnce(HttpStatus.NOT_FOUND, "desk/gone", page, language);
    }

    private static String shown(String asked) {
        return asked.length() > SHOWN ? asked.substring(0, SHOWN) + "…" : asked;
    }
}
