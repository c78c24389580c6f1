package org.dalil.desk.cases.list;

import org.dalil.cases.outcome.Ending;
import org.dalil.desk.cases.Endings;
import org.dalil.web.session.Form;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What an agent filled in below a list of cases.
 *
 * @param cases the ticked ones
 * @param outcome the button that was pressed, or empty
 * @param article its number or address, or empty
 * @param line what fixed them, or empty
 */
record BulkForm(Set<Long> cases, String outcome, String article, String line) {
    static final BulkForm EMPTY = new BulkForm(Set.of(), "", "", "");

    static BulkForm of(Form sent) {
        var ticked = new LinkedHashSet<Long>();
        sent.all("case").stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .forEach(id -> ticked.add(Long.valueOf(id)));
        return new BulkForm(
                ticked,
                sent.oneOf("outcome", Endings.OUTCOMES),
                sent.one("article"),
                sent.one("line"));
    }

    /** Enter in a field names no button: an article and a line are then two outcomes. */
    boolean saysTwo() {
        return outcome.isEmpty() && !line.isBlank() && Endings.article(article).isPresent();
    }

    Optional<Ending> ending() {
        return Endings.of(outcome, article, line);
    }

    BulkForm without(long gone) {
        var left = new LinkedHashSet<>(cases);
        left.remove(gone);
        return new BulkForm(left, outcome, article, line);
    }
}
