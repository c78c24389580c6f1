package org.dalil.desk.editor;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.Articles;
import org.dalil.article.NoSuchArticle;
import org.dalil.article.revision.Draft;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Revision;
import org.dalil.article.revision.RevisionState;
import org.dalil.article.revision.Revisions;
import org.dalil.article.revision.Text;
import org.dalil.desk.redaction.Choices;
import org.dalil.web.ReaderLanguages;

import java.util.Optional;

/** Finds the text that somebody writes in, and what there is of it to go on with. */
@Singleton
class Places {
    private final Articles articles;
    private final Revisions revisions;
    private final Drafts drafts;
    private final ReaderLanguages languages;

    Places(Articles articles, Revisions revisions, Drafts drafts, ReaderLanguages languages) {
        this.articles = articles;
        this.revisions = revisions;
        this.drafts = drafts;
        this.languages = languages;
    }

    /** Whose text is written in a language of the portal; another one leads nowhere. */
    Place of(long id, String code) {
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
                draft.map(Draft::token).orElse(null),
                "",
                audience,
                false,
                "",
                Choices.NONE,
                null);
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
}
