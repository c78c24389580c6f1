package org.dalil.insight.effect;

import jakarta.inject.Singleton;

import org.dalil.database.Transactions;
import org.dalil.insight.effect.window.Windows;
import org.dalil.insight.gap.plan.GapTask;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was judged once the time after was over. It is told as it was judged then: topics that are
 * joined or parted, days that are counted anew and days that are forgotten change nothing of it.
 */
@Singleton
class Finals {
    private final FinalRepository repository;
    private final FinalWeekRepository weeks;
    private final Transactions transactions;

    Finals(FinalRepository repository, FinalWeekRepository weeks, Transactions transactions) {
        this.repository = repository;
        this.weeks = weeks;
        this.transactions = transactions;
    }

    /** Empty while it is not judged for good. */
    Optional<Measured> of(GapTask task, LocalDate live) {
        return repository.findById(task.taskId()).map(row -> measured(task, live, row));
    }

    private Measured measured(GapTask task, LocalDate live, FinalRow row) {
        return new Measured(
                task,
                row.topicId(),
                Windows.over(
                        task.madeOn(),
                        task.chosen(),
                        live,
                        row.before(),
                        row.after(),
                        row.nextOn()),
                row.comparison(),
                row.verdict().told(),
                row.judgedOn(),
                weeks.of(task.taskId()).stream().map(FinalWeek::point).toList());
    }

    /** Tasks that may be due. */
    List<Long> due(LocalDate today) {
        return repository.due(today.minusDays(Windows.LONGEST_AFTER));
    }

    void keep(Measured measured, LocalDate today) {
        transactions.write(
                () -> {
                    repository.save(FinalRow.of(measured, today));
                    var task = measured.task().taskId();
                    var line =
                            measured.line().stream().map(each -> FinalWeek.of(task, each)).toList();
                    if (!line.isEmpty()) {
                        weeks.add(line);
                    }
                });
    }
}
