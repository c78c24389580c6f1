package org.dalil.desk.editor;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.article.attachment.Attachments;
import org.dalil.article.review.HandIns;
import org.dalil.article.review.Review;
import org.dalil.article.review.ReviewLists;
import org.dalil.article.revision.DraftConflict.Found;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.RevisionState;
import org.dalil.article.revision.Revisions;
import org.dalil.desk.check.Besides;
import org.dalil.desk.editor.DeskEditorPage.Conflict;
import org.dalil.desk.editor.DeskEditorPage.Problem;
import org.dalil.desk.editor.DeskEditorPage.SentBack;
import org.dalil.desk.editor.original.Original;
import org.dalil.desk.editor.similar.OtherText;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.frame.Words;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Makes the page of the editor, from what is stored or from what was typed. */
@Singleton
class Editors {
    private final Revisions revisions;
    private final Drafts drafts;
    private final Attachments attachments;
    private final HandIns handIns;
    private final ReviewLists reviews;
    private final Besides besides;
    private final SaveTimes times;
    private final DeskPages pages;

    Editors(
            Revisions revisions,
            Drafts drafts,
            Attachments attachments,
            HandIns handIns,
            ReviewLists reviews,
            Besides besides,
            SaveTimes times,
            DeskPages pages) {
        this.revisions = revisions;
        this.drafts = drafts;
        this.attachments = attachments;
        this.handIns = handIns;
        this.reviews = reviews;
        this.besides = besides;
        this.times = times;
        this.pages = pages;
    }

    DeskEditorPage page(
            DeskFrame frame,
            Place place,
            Account writer,
            Typed typed,
            List<Fault> faults,
            @Nullable Found theirs,
            @Nullable Original original,
            @Nullable OtherText other) {
        var page = new Language(languageOf(frame));
        var language = place.language();
        return new DeskEditorPage(
                frame,
                place.head(),
                place.editor(),
                "dalil-text-%d-%d-%s".formatted(writer.id(), place.id(), language),
                language.code(),
                language.direction(),
                language.locale().getDisplayLanguage(page.locale()),
                typed.title(),
                typed.summary(),
                typed.body(),
                Objects.requireNonNullElse(typed.version(), ""),
                faults.isEmpty() && theirs == null ? saved(place, page) : null,
                problems(faults, page),
                words(faults, "title", page),
                words(faults, "summary", page),
                words(faults, "body", page),
                words(faults, "note", page),
                words(faults, "redactions", page),
                theirs == null ? null : conflict(theirs),
                sentBack(place),
                typed.audience() == Audience.PUBLIC,
                typed.minor(),
                typed.note(),
                handIns.isForStaffAtOnce(place.id(), language),
                files(place),
                words(faults, "file", page),
                besides.of(place.written(typed), typed.choices()),
                original,
                other);
    }

    List<Problem> problems(List<Fault> faults, Language page) {
        return faults.stream()
                .map(
                        each ->
                                new Problem(
                                        each.field(),
                                        pages.message(each.message(), each.arguments(), page)))
                .toList();
    }

    private List<FileLine> files(Place place) {
        var ref = place.article().ref();
        var folder = ref.substring(0, ref.lastIndexOf('/') + 1);
        return attachments.listed(List.of(place.id())).stream()
                .map(each -> each.path())
                .map(path -> path.startsWith(folder) ? path.substring(folder.length()) : path)
                .map(FileLine::of)
                .toList();
    }

    private @Nullable SentBack sentBack(Place place) {
        return revisions.history(place.id(), place.language()).stream()
                .findFirst()
                .filter(last -> last.state() == RevisionState.RETURNED)
                .flatMap(last -> reviews.find(Revisions.idOf(last)))
                .map(Editors::sentBack)
                .orElse(null);
    }

    private static SentBack sentBack(Review review) {
        var words = review.reasonWords();
        return new SentBack(
                Objects.requireNonNullElse(review.decidedBy(), ""),
                review.reasons().stream()
                        .map(each -> "desk.reason." + each.name().toLowerCase(Locale.ROOT))
                        .toList(),
                words == null || words.isBlank() ? null : Words.of(words, review.language()),
                "/desk/review/" + review.revisionId());
    }

    private static Conflict conflict(Found theirs) {
        return new Conflict(
                theirs.isEnded(), theirs.author(), theirs.title(), theirs.summary(), theirs.body());
    }

    private @Nullable String saved(Place place, Language page) {
        return drafts.of(place.id(), place.language())
                .map(draft -> times.of(draft.updatedAt(), page))
                .orElse(null);
    }

    private @Nullable String words(List<Fault> faults, String field, Language page) {
        return faults.stream()
                .filter(each -> each.at(field))
                .findFirst()
                .map(each -> pages.message(each.message(), each.arguments(), page))
                .orElse(null);
    }

    private static String languageOf(DeskFrame frame) {
        return frame.frame().languages().stream()
                .filter(each -> each.current())
                .findFirst()
                .orElseThrow()
                .code();
    }
}
