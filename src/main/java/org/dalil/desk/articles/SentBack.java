package org.dalil.desk.articles;

import jakarta.inject.Singleton;

import org.dalil.article.overview.Overview;
import org.dalil.article.overview.Overviews;
import org.dalil.desk.frame.SideCount;
import org.dalil.desk.frame.Words;
import org.dalil.desk.work.WorkLine;
import org.dalil.desk.work.WorkPart;
import org.dalil.desk.work.WorkSource;
import org.dalil.text.Language;
import org.dalil.web.Asking;

import java.util.List;
import java.util.Objects;

/** What a reviewer sent back: its author must act. */
@Singleton
class SentBack implements WorkSource, SideCount {
    private static final int MOST = 20;

    private final Overviews overviews;

    SentBack(Overviews overviews) {
        this.overviews = overviews;
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public String section() {
        return "work";
    }

    @Override
    public long waiting(Asking asking) {
        return asking.account() == null ? 0 : overviews.countReturnedTo(asking.account().id());
    }

    @Override
    public WorkPart waiting(Asking asking, Language language) {
        var returned =
                asking.account() == null
                        ? List.<Overview>of()
                        : overviews.returnedTo(asking.account().id(), MOST + 1);
        return new WorkPart(
                "desk.work.returned",
                null,
                returned.stream().limit(MOST).map(SentBack::line).toList(),
                returned.size() > MOST ? "/desk/articles?state=returned" : null);
    }

    private static WorkLine line(Overview text) {
        return new WorkLine(
                Words.of(text.title(), new Language(text.language())),
                "/desk/articles/" + text.articleId() + "/" + text.language() + "/edit",
                Chips.RETURNED,
                Objects.requireNonNullElse(text.lastAt(), text.updatedAt()));
    }
}
