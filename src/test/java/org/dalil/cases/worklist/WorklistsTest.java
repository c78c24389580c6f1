package org.dalil.cases.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Accounts;
import org.dalil.account.Role;
import org.dalil.audit.Actor;
import org.dalil.cases.CaseState;
import org.dalil.cases.Cases;
import org.dalil.cases.NewCase;
import org.dalil.testing.Dalil;
import org.dalil.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.ArrayList;
import java.util.UUID;

@Tag("database")
@ExtendWith(Dalil.class)
class WorklistsTest {
    private final Cases cases;
    private final Worklists worklists;
    private final Accounts accounts;

    WorklistsTest(Cases cases, Worklists worklists, Accounts accounts) {
        this.cases = cases;
        this.worklists = worklists;
        this.accounts = accounts;
    }

    @Test
    void pagesThroughSomebodysOwnFromWhoHasWaitedLongest() {
        var omar =
                accounts.add(
                        UUID.randomUUID() + "@example.com", "Omar", Role.AGENT, "green ears 7");
        var mine = new ArrayList<Long>();
        for (var i = 0; i < 7; i++) {
            var id = open("Mine " + i);
            cases.assign(id, omar, null, Actor.SYSTEM);
            mine.add(id);
            open("Nobody's " + i);
        }
        var seen = new ArrayList<Long>();
        for (var page = worklists.of(omar.id(), CaseState.OPEN, 0, 3);
                !page.isEmpty();
                page = worklists.of(omar.id(), CaseState.OPEN, seen.getLast(), 3)) {
            page.forEach(line -> seen.add(line.id()));
            assertThat(page).allMatch(line -> "Omar".equals(line.assignee()));
        }
        assertThat(seen).isEqualTo(mine);
        assertThat(worklists.count(omar.id(), CaseState.OPEN)).isEqualTo(7);
        assertThat(worklists.count(omar.id(), CaseState.OWING)).isZero();
        assertThat(worklists.unassigned(CaseState.OPEN, 0, 100))
                .extracting(CaseLine::id)
                .doesNotContainAnyElementsOf(mine)
                .isNotEmpty();
        assertThat(worklists.countUnassigned(CaseState.OPEN)).isGreaterThanOrEqualTo(7);
        assertThat(worklists.all(CaseState.OPEN, 0, 1000))
                .extracting(CaseLine::id)
                .containsAll(mine);
    }

    private long open(String subject) {
        return cases.open(NewCase.of(subject, "Please help.", Language.ENGLISH), Actor.SYSTEM)
                .standing()
                .number();
    }
}
