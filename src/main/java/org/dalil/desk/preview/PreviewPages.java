package org.dalil.desk.preview;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.article.preview.PreviewLink;
import org.dalil.article.preview.Previews;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Revision;
import org.dalil.article.revision.Revisions;
import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.frame.Words;
import org.dalil.desk.preview.DeskPreviewsPage.Choice;
import org.dalil.desk.preview.DeskPreviewsPage.Line;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.dalil.web.request.Callers;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Prints the links of one text. */
@Singleton
class PreviewPages {
    private final Previews previews;
    private final Drafts drafts;
    private final Revisions revisions;
    private final Callers callers;
    private final DeskFrames frames;
    private final DeskPages pages;
    private final Clock clock;

    PreviewPages(
            Previews previews,
            Drafts drafts,
            Revisions revisions,
            Callers callers,
            DeskFrames frames,
            DeskPages pages,
            Clock clock) {
        this.previews = previews;
        this.drafts = drafts;
        this.revisions = revisions;
        this.callers = callers;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * @param path of a link that was made a moment ago, or null
     * @param problem the key of why nothing was done, or null
     */
    HttpResponse<?> show(
            HttpRequest<?> request,
            Asking asking,
            Shown text,
            @Nullable String path,
            @Nullable String problem) {
        var language = frames.language(request);
        var by = asking.person();
        var title = pages.message("desk.preview.title", language);
        var frame = frames.of(request, asking, "articles", title);
        var page =
                new DeskPreviewsPage(
                        frame,
                        "/desk/articles/" + text.article(),
                        text.address(),
                        path == null && problem == null && request.getParameters().contains("done"),
                        path == null ? null : site(frame, request) + path,
                        problem == null
                                ? null
                                : pages.message(
                                        "desk.preview.refused." + problem,
                                        Map.of("most", Previews.MOST),
                                        language),
                        previews.asking().shown(),
                        choices(text, by),
                        previews.of(text.article(), text.language()).stream()
                                .map(each -> line(each, text, by))
                                .toList());
        var status = problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return pages.showOnce(status, "desk/previews", page, language);
    }

    /**
     * Of which text of which article.
     *
     * @param wanted the revision the person came from; 0: the draft
     */
    record Shown(long article, Language language, int wanted) {
        String address() {
            return "/desk/articles/" + article + "/" + language + "/previews";
        }
    }

    /** Only what this person may show to somebody outside. */
    private List<Choice> choices(Shown text, Account by) {
        var choices = new ArrayList<Choice>();
        if (previews.mayShowDraft(text.article(), text.language(), by)) {
            drafts.of(text.article(), text.language())
                    .ifPresent(draft -> choices.add(choice(text, 0, draft.title())));
        }
        for (Revision each : revisions.history(text.article(), text.language())) {
            if (previews.mayShow(each, text.article(), by)) {
                choices.add(choice(text, each.number(), each.title()));
            }
        }
        return choices;
    }

    private static Choice choice(Shown text, int number, String title) {
        return new Choice(
                String.valueOf(number),
                number,
                Words.of(title, text.language()),
                number == text.wanted());
    }

    private Line line(PreviewLink link, Shown text, Account by) {
        var isOpen = link.isOpen(clock.instant());
        var chip =
                isOpen
                        ? new Chip("desk.preview.open", "good")
                        : link.revokedAt() != null
                                ? new Chip("desk.preview.revoked", "plain")
                                : new Chip("desk.preview.ended", "plain");
        return new Line(
                Words.of(link.title(), link.language()),
                link.madeBy(),
                link.madeAt(),
                link.endsAt(),
                chip,
                isOpen && previews.mayRevoke(link, by)
                        ? text.address() + "/" + link.id() + "/revocation"
                        : null);
    }

    /** The portal's own address, or else the one by which the person came. */
    private String site(DeskFrame frame, HttpRequest<?> request) {
        var caller = callers.of(request);
        return frame.frame().site().isEmpty()
                ? (caller.isSecure() ? "https://" : "http://") + caller.host()
                : frame.frame().site();
    }
}
