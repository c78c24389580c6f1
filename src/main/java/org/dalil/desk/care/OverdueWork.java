package org.dalil.desk.care;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.article.care.OverdueText;
import org.dalil.article.care.ReviewDates;
import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.SideCount;
import org.dalil.desk.frame.Times;
import org.dalil.desk.frame.Words;
import org.dalil.desk.work.WorkLine;
import org.dalil.desk.work.WorkPart;
import org.dalil.desk.work.WorkSource;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What is to be looked at again: one's own articles, and for who keeps articles all of them. */
@Singleton
class OverdueWork implements WorkSource, SideCount {
    private static final int MOST = 20;
    private static final Chip OVERDUE = new Chip("care.overdue", "warn");

    private final ReviewDates dates;
    private final Times times;

    OverdueWork(ReviewDates dates, Times times) {
        this.dates = dates;
        this.times = times;
    }

    @Override
    public int place() {
        return 70;
    }

    @Override
    public String section() {
        return "articles";
    }

    /** Only their owner must act; who keeps articles sees the others' on the first screen. */
    @Override
    public long waiting(Asking asking) {
        return asking.account() == null ? 0 : dates.countOverdue(asking.account());
    }

    @Override
    public WorkPart waiting(Asking asking, Language language) {
        var found =
                asking.account() == null
                        ? List.<OverdueText>of()
                        : dates.overdue(language, whose(asking.account()), MOST + 1);
        return new WorkPart(
                "desk.review.overdue",
                null,
                found.stream().limit(MOST).map(this::line).toList(),
                found.size() > MOST ? "/desk/articles?due=overdue" : null);
    }

    private static @Nullable Account whose(Account me) {
        return me.may(Permission.KEEP_ARTICLES) ? null : me;
    }

    private WorkLine line(OverdueText text) {
        return new WorkLine(
                Words.of(text.title(), text.language()),
                "/desk/articles/" + text.articleId() + "/care",
                OVERDUE,
                times.beginning(text.reviewBy()));
    }
}
