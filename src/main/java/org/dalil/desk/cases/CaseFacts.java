package org.dalil.desk.cases;

import org.dalil.cases.Outcome;
import org.dalil.cases.SupportCase;
import org.dalil.cases.WholeCase;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the page of a case says of it as it is stored. */
final class CaseFacts {
    private CaseFacts() {}

    static List<DeskCasePage.Picture> pictures(WholeCase whole) {
        var address = "/desk/cases/%d/files/".formatted(whole.standing().number());
        return IntStream.range(0, whole.files().size())
                .mapToObj(
                        at ->
                                new DeskCasePage.Picture(
                                        address + whole.files().get(at).id(), at + 1))
                .toList();
    }

    /** Where a report that was made from one line is written on, or null. */
    static @Nullable String report(SupportCase now) {
        return now.outcome() == Outcome.CREATED_FROM && now.outcomeArticleId() != null
                ? "/desk/articles/" + now.outcomeArticleId() + "/" + now.spoken() + "/edit"
                : null;
    }

    /** Who asks, as far as they said. */
    static List<DeskCasePage.Fact> customer(SupportCase now) {
        return Stream.of(
                        new DeskCasePage.Fact("case.customer.name", now.customerName()),
                        new DeskCasePage.Fact("case.customer.email", now.customerEmail()),
                        new DeskCasePage.Fact("case.customer.reference", now.customerReference()))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }
}
