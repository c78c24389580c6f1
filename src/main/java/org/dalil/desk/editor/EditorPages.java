package org.dalil.desk.editor;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

import jakarta.inject.Singleton;

import org.dalil.article.revision.DraftConflict.Found;
import org.dalil.desk.editor.original.Asked;
import org.dalil.desk.editor.original.Originals;
import org.dalil.desk.editor.similar.OtherTexts;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.web.Asking;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Answers with the editor, as it was typed in. */
@Singleton
class EditorPages {
    private final Editors editors;
    private final Originals originals;
    private final OtherTexts otherTexts;
    private final DeskFrames frames;
    private final DeskPages pages;

    EditorPages(
            Editors editors,
            Originals originals,
            OtherTexts otherTexts,
            DeskFrames frames,
            DeskPages pages) {
        this.editors = editors;
        this.originals = originals;
        this.otherTexts = otherTexts;
        this.frames = frames;
        this.pages = pages;
    }

    /** Both texts, to choose from. */
    HttpResponse<?> conflict(
            HttpRequest<?> request, Asking asking, Place place, Typed typed, Found theirs) {
        var mine = typed.against(theirs.token());
        return show(request, asking, HttpStatus.CONFLICT, place, mine, List.of(), theirs);
    }

    HttpResponse<?> show(
            HttpRequest<?> request,
            Asking asking,
            HttpStatus status,
            Place place,
            Typed typed,
            List<Fault> faults,
            @Nullable Found theirs) {
        var language = frames.language(request);
        var title =
                pages.message(
                        "desk.editor.title",
                        Map.of("title", typed.title().isBlank() ? "…" : typed.title()),
                        language);
        var frame = frames.of(request, asking, "articles", title);
        var original = originals.of(asked(request, asking, place, typed), language);
        var other = otherTexts.of(request).orElse(null);
        var page =
                editors.page(frame, place, asking.person(), typed, faults, theirs, original, other);
        return pages.showOnce(status, "desk/editor", page, language);
    }

    /** Which original is asked for. */
    static Asked asked(HttpRequest<?> request, Asking asking, Place place, Typed typed) {
        var address = request.getParameters();
        return new Asked(
                place.article(),
                place.language(),
                address.get("from", String.class, ""),
                typed.source(),
                typed.body().isBlank(),
                address.contains("moved"),
                asking.person());
    }
}
