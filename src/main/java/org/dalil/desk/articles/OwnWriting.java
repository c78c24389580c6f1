package org.dalil.desk.articles;

import jakarta.inject.Singleton;

import org.dalil.article.overview.Overview;
import org.dalil.article.overview.Overviews;
import org.dalil.article.revision.RevisionState;
import org.dalil.desk.frame.Words;
import org.dalil.desk.work.WorkLine;
import org.dalil.desk.work.WorkPart;
import org.dalil.desk.work.WorkSource;
import org.dalil.text.Language;
import org.dalil.web.Asking;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What somebody is writing: it waits on their first screen until it is handed in. */
@Singleton
class OwnWriting implements WorkSource {
    private static final int MOST = 20;

    private final Overviews overviews;

    OwnWriting(Overviews overviews) {
        this.overviews = overviews;
    }

    @Override
    public int place() {
        return 60;
    }

    @Override
    public WorkPart waiting(Asking asking, Language language) {
        var drafts =
                asking.account() == null
                        ? List.<Overview>of()
                        : overviews.draftsOf(asking.account().id(), MOST + 1);
        return new WorkPart(
                "desk.work.drafts",
                null,
                drafts.stream()
                        .filter(text -> text.lastState() != RevisionState.RETURNED)
                        .limit(MOST)
                        .map(OwnWriting::line)
                        .toList(),
                drafts.size() > MOST ? "/desk/articles?state=draft" : null);
    }

    private static WorkLine line(Overview text) {
        var at = Objects.requireNonNullElse(text.draftAt(), Instant.EPOCH);
        return new WorkLine(
                Words.of(text.title(), new Language(text.language())),
                "/desk/articles/" + text.articleId() + "/" + text.language() + "/edit",
                Chips.DRAFT,
                at);
    }
}
