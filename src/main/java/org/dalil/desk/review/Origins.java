package org.dalil.desk.review;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.cases.Cases;
import org.dalil.cases.WholeCase;
import org.dalil.desk.frame.Words;
import org.dalil.desk.review.DeskReviewPage.Origin;

import java.util.List;

/** The cases that an article was written from, for who may read cases. */
@Singleton
class Origins {
    private final Cases cases;

    Origins(Cases cases) {
        this.cases = cases;
    }

    List<Origin> of(long article, Account by) {
        return by.may(Permission.WORK_CASES)
                ? cases.writtenInto(article).stream().map(Origins::origin).toList()
                : List.of();
    }

    private static Origin origin(WholeCase of) {
        var standing = of.standing();
        var spoken = standing.spoken();
        return new Origin(
                "/desk/cases/" + standing.number(),
                Long.toString(standing.number()),
                Words.of(standing.subject(), spoken),
                standing.description().lines().toList(),
                of.searches(),
                spoken.code(),
                spoken.directionOf(standing.description()));
    }
}
