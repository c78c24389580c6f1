package org.dalil.desk.insight.evidence;

import org.dalil.desk.insight.GapWords;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.csv.Cell;
import org.dalil.insight.gap.evidence.Evidence;
import org.dalil.insight.gap.evidence.EvidenceCase;
import org.dalil.insight.gap.evidence.EvidenceLine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The lines of a topic as rows of a file. */
final class EvidenceFile {
    private static final Cell NOTHING = new Cell.Nothing();

    private final Telling telling;

    EvidenceFile(Telling telling) {
        this.telling = telling;
    }

    List<String> head() {
        return Stream.of(
                        "insight.evidence.day",
                        "insight.evidence.outcome",
                        "insight.filter.language",
                        "insight.evidence.words",
                        "insight.evidence.opened",
                        "insight.reports.place",
                        "insight.evidence.case")
                .map(telling::say)
                .toList();
    }

    /** Where it does not hold all, the last row says so. */
    List<List<Cell>> rows(Evidence evidence) {
        var rows = new ArrayList<List<Cell>>();
        evidence.lines().forEach(each -> rows.add(row(each)));
        evidence.cases().forEach(each -> rows.add(row(each)));
        if (isCut(evidence)) {
            var said =
                    telling.say(
                            "insight.evidence.cut",
                            Map.of("n", evidence.lines().size(), "all", evidence.total()));
            rows.add(List.of(Cell.of(said), NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING));
        }
        return rows;
    }

    static boolean isCut(Evidence evidence) {
        return evidence.lines().size() < evidence.total();
    }

    private List<Cell> row(EvidenceLine line) {
        return List.of(
                Cell.of(line.day()),
                Cell.of(telling.say("insight.outcome." + GapWords.key(line.outcome().name()))),
                Cell.of(line.language().code()),
                Cell.of(line.words()),
                line.article() == null ? NOTHING : Cell.of(line.article()),
                line.place() == null ? NOTHING : Cell.of(line.place()),
                line.caseNumber() == null ? NOTHING : Cell.of(line.caseNumber()));
    }

    /** A case of which no attempt is known. */
    private List<Cell> row(EvidenceCase each) {
        var how =
                telling.say(
                        "insight.evidence.closedAs",
                        Map.of("how", telling.say(EvidenceTable.ended(each))));
        return List.of(
                Cell.of(each.day()),
                Cell.of(how),
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                Cell.of(each.number()));
    }
}
