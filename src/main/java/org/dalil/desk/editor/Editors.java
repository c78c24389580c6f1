package org.dalil.desk.editor;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.article.Article;
import org.dalil.article.Articles;
import org.dalil.article.NoSuchArticle;
import org.dalil.article.attachment.Attachments;
import org.dalil.article.review.HandIns;
import org.dalil.article.review.Review;
import org.dalil.article.review.ReviewLists;
import org.dalil.article.revision.Draft;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Revision;
import org.dalil.article.revision.RevisionState;
import org.dalil.article.revision.Revisions;
import org.dalil.article.revision.Text;
import org.dalil.desk.editor.DeskEditorPage.Conflict;
import org.dalil.desk.editor.DeskEditorPage.Problem;
import org.dalil.desk.editor.DeskEditorPage.SentBack;
import org.dalil.desk.editor.original.Original;
import org.dalil.desk.editor.similar.OtherText;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.frame.Words;
import org.dalil.desk.redaction.Choices;
import org.dalil.text.Language;
import org.dalil.web.ReaderLanguages;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Makes the page of the editor, from what is stored or from what was typed. */
@Singleton
class Editors {
    private final Articles articles;
    private final Revisions revisions;
    private final Drafts drafts;
    private final Attachments attachments;
    private final HandIns handIns;
    private final ReviewLists reviews;
    private final Besides besides;
    private final SaveTimes times;
    private final ReaderLanguages languages;
    private final DeskPages pages;

    Editors(
            Articles articles,
            Revisions revisions,
            Drafts drafts,
            Attachments attachments,
            HandIns handIns,
            ReviewLists reviews,
            Besides besides,
            SaveTimes times,
            ReaderLanguages languages,
            DeskPages pages) {
        this.articles = articles;
        this.revisions = revisions;
        this.drafts = drafts;
        this.attachments = attachments;
        this.handIns = handIns;
        this.reviews = reviews;
        this.besides = besides;
        this.times = times;
        this.languages = languages;
        this.pages = pages;
    }

    /** Whose text is written in a language of the portal; another one leads nowhere. */
    Place place(long id, String code) {
        var language =
                languages.all().stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchArticle(id));
        return new Place(articles.find(id), language);
    }

    /** The text to go on with: the draft, or what was sent back, or what is live. */
    Typed stored(Place place) {
        var draft = drafts.of(place.id(), place.language());
        var text = draft.map(Draft::text).or(() -> last(place));
        var audience = audience(place);
        return new Typed(
                text.map(Text::title).orElse(""),
                text.map(Text::summary).orElse(""),
                text.map(Text::body).orElse(""),
                draft.map(Draft::version).orElse(null),
                "",
                audience,
                false,
                "",
                Choices.NONE,
                null);
    }

    DeskEditorPage page(
            DeskFrame frame,
            Place place,
            Account writer,
            Typed typed,
            List<Fault> faults,
            @Nullable Draft theirs,
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
                typed.version() == null ? "" : typed.version().toString(),
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

    private static Conflict conflict(Draft theirs) {
        return new Conflict(theirs.author(), theirs.title(), theirs.summary(), theirs.body());
    }

    private Optional<Text> last(Place place) {
        var history = revisions.history(place.id(), place.language());
        return history.stream()
                .findFirst()
                .filter(last -> last.state() == RevisionState.RETURNED)
                .or(() -> revisions.live(place.id(), place.language()))
                .or(() -> history.stream().findFirst())
                .map(Revision::text);
    }

    /** As the article is read today; a new one is for staff until somebody says more. */
    private Audience audience(Place place) {
        return revisions
                .live(place.id(), place.language())
                .map(live -> Audience.narrower(live.audience(), place.article().audience()))
                .filter(Audience.PUBLIC::equals)
                .orElse(Audience.INTERNAL);
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

    /** Which text of which article. */
    record Place(Article article, Language language) {

        long id() {
            return new Written(article, language, "", "", "").id();
        }

        String head() {
            return "/desk/articles/" + id();
        }

        String editor() {
            return head() + "/" + language + "/edit";
        }

        String revision(int number) {
            return head() + "/" + language + "/revisions/" + number;
        }

        Written written(Typed typed) {
            return new Written(article, language, typed.title(), typed.summary(), typed.body());
        }
    }
}
