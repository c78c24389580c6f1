package org.dalil.desk.cases.list;

import io.micronaut.context.annotation.Factory;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.cases.CaseState;
import org.dalil.cases.worklist.CaseLine;
import org.dalil.cases.worklist.Worklists;
import org.dalil.desk.cases.CaseChips;
import org.dalil.desk.frame.SideCount;
import org.dalil.desk.frame.Words;
import org.dalil.desk.work.WorkLine;
import org.dalil.desk.work.WorkPart;
import org.dalil.desk.work.WorkSource;
import org.dalil.text.Language;
import org.dalil.web.Asking;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/** What of the cases waits for somebody: on their first screen, and as a number at the side. */
@Factory
class CaseWork {
    private static final int MOST = 20;

    private final Worklists worklists;

    CaseWork(Worklists worklists) {
        this.worklists = worklists;
    }

    @Singleton
    WorkSource mine() {
        return new Source(
                10,
                "case.work.mine",
                "case.work.noneMine",
                CaseListAddress.of(CaseState.OPEN, CaseListAddress.Whose.MINE),
                (account, most) -> worklists.of(account.id(), CaseState.OPEN, 0, most));
    }

    @Singleton
    WorkSource owing() {
        return new Source(
                20,
                "case.work.owing",
                null,
                CaseListAddress.of(CaseState.OWING, CaseListAddress.Whose.MINE),
                (account, most) -> worklists.of(account.id(), CaseState.OWING, 0, most));
    }

    @Singleton
    WorkSource nobodys() {
        return new Source(
                30,
                "case.work.nobodys",
                null,
                CaseListAddress.of(CaseState.OPEN, CaseListAddress.Whose.NOBODY),
                (_, most) -> worklists.unassigned(CaseState.OPEN, 0, most));
    }

    /** A program closed them, or who did went: put off is not forgotten. */
    @Singleton
    WorkSource nobodysOwing() {
        return new Source(
                35,
                "case.work.nobodysOwing",
                null,
                CaseListAddress.of(CaseState.OWING, CaseListAddress.Whose.NOBODY),
                (_, most) -> worklists.unassigned(CaseState.OWING, 0, most));
    }

    @Singleton
    SideCount count() {
        return new SideCount() {
            @Override
            public String section() {
                return "cases";
            }

            @Override
            public long waiting(Asking asking) {
                var account = asking.account();
                return account == null
                        ? 0
                        : worklists.count(account.id(), CaseState.OPEN)
                                + worklists.count(account.id(), CaseState.OWING)
                                + worklists.countUnassigned(CaseState.OWING);
            }
        };
    }

    private record Source(
            int place,
            String title,
            @org.jspecify.annotations.Nullable String empty,
            CaseListAddress all,
            BiFunction<Account, Integer, List<CaseLine>> lines)
            implements WorkSource {

        @Override
        public WorkPart waiting(Asking asking, Language language) {
            var found =
                    asking.account() == null
                            ? List.<CaseLine>of()
                            : lines.apply(asking.account(), MOST + 1);
            return new WorkPart(
                    title,
                    empty,
                    found.stream().limit(MOST).map(Source::line).toList(),
                    found.size() > MOST ? all.toString() : null);
        }

        private static WorkLine line(CaseLine each) {
            var since = each.closedAt() == null ? each.openedAt() : each.closedAt();
            return new WorkLine(
                    Words.of(each.subject(), new Language(each.language())),
                    "/desk/cases/" + each.id(),
                    CaseChips.of(each.state(), each.outcome()),
                    Objects.requireNonNull(since));
        }
    }
}
