package org.dalil.desk.cases.list;

import jakarta.inject.Singleton;

import org.dalil.cases.CaseState;
import org.dalil.cases.worklist.CaseLine;
import org.dalil.cases.worklist.Worklists;
import org.dalil.desk.cases.CaseChips;
import org.dalil.desk.cases.list.CaseListAddress.Whose;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Makes lists of cases. */
@Singleton
class CaseLists {
    private static final int SIZE = 50;

    private static final List<CaseListAddress> ALL =
            List.of(
                    CaseListAddress.of(CaseState.OPEN, Whose.MINE),
                    CaseListAddress.of(CaseState.OWING, Whose.MINE),
                    CaseListAddress.of(CaseState.OPEN, Whose.NOBODY),
                    CaseListAddress.of(CaseState.OWING, Whose.NOBODY),
                    CaseListAddress.of(CaseState.OPEN, Whose.ALL),
                    CaseListAddress.of(CaseState.OWING, Whose.ALL),
                    CaseListAddress.of(CaseState.CLOSED, Whose.ALL));

    private final Worklists worklists;

    CaseLists(Worklists worklists) {
        this.worklists = worklists;
    }

    /**
     * @param told what was just done to several, or null
     * @param problem what was wrong with an outcome for the chosen ones, or null
     * @param at the field that is wrong, or empty
     */
    DeskCasesPage page(
            DeskFrame frame,
            CaseListAddress wanted,
            Asking asking,
            BulkForm form,
            @Nullable Told told,
            @Nullable String problem,
            String at) {
        var lines = lines(wanted, asking);
        var shown = lines.stream().limit(SIZE).toList();
        var next = lines.size() > SIZE ? wanted.beyond(shown.getLast().id()).toString() : null;
        return new DeskCasesPage(
                frame,
                told,
                worklists.next(asking.person().id(), 0).map(id -> "/desk/cases/" + id).orElse(null),
                filters(wanted),
                shown.stream().map(line -> row(line, form.cases())).toList(),
                next,
                wanted.beyond() == 0 ? null : wanted.beyond(0).toString(),
                wanted.state() != CaseState.CLOSED,
                wanted.state() == CaseState.OPEN,
                CaseListAddress.lower(wanted.state()),
                CaseListAddress.lower(wanted.whose()),
                Long.toString(wanted.beyond()),
                problem,
                at,
                at.equals("article") ? problem : null,
                at.equals("line") ? problem : null,
                form.article(),
                form.line());
    }

    private List<CaseLine> lines(CaseListAddress wanted, Asking asking) {
        var account = asking.person();
        return switch (wanted.whose()) {
            case MINE -> worklists.of(account.id(), wanted.state(), wanted.beyond(), SIZE + 1);
            case NOBODY -> worklists.unassigned(wanted.state(), wanted.beyond(), SIZE + 1);
            case ALL -> worklists.all(wanted.state(), wanted.beyond(), SIZE + 1);
        };
    }

    private static List<DeskCasesPage.FilterLine> filters(CaseListAddress wanted) {
        var all =
                ALL.contains(wanted.beyond(0))
                        ? ALL.stream()
                        : Stream.concat(ALL.stream(), Stream.of(wanted.beyond(0)));
        return all.map(
                        each ->
                                new DeskCasesPage.FilterLine(
                                        "case.list."
                                                + CaseListAddress.lower(each.whose())
                                                + CaseListAddress.lower(each.state()),
                                        each.toString(),
                                        each.equals(wanted.beyond(0))))
                .toList();
    }

    private static DeskCasesPage.Row row(CaseLine line, Set<Long> chosen) {
        var since = line.closedAt() == null ? line.openedAt() : line.closedAt();
        return new DeskCasesPage.Row(
                line.id(),
                Long.toString(line.id()),
                Words.of(line.subject(), new Language(line.language())),
                "/desk/cases/" + line.id(),
                CaseChips.of(line.state(), line.outcome()),
                line.assignee(),
                Objects.requireNonNull(since),
                chosen.contains(line.id()));
    }
}
