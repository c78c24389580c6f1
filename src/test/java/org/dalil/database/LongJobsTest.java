package org.dalil.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.testing.Dalil;
import org.dalil.testing.TestClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A job of unknown length is its node's as long as that lives, and not much longer. */
@Tag("database")
@ExtendWith(Dalil.class)
class LongJobsTest {
    private static final Duration NEARLY = Duration.ofSeconds(119);

    private final String job = "sweep " + System.nanoTime();
    private final TestClock clock = new TestClock("2026-05-03T12:00:00Z");
    private final Transactions transactions;
    private final LongJobs one;
    private final LongJobs other;

    LongJobsTest(Jobs jobs, Transactions transactions) {
        this.transactions = transactions;
        this.one = new LongJobs(new Jobs(jobs.repository(), transactions, clock));
        this.other = new LongJobs(new Jobs(jobs.repository(), transactions, clock));
    }

    @Test
    void itIsKeptHoweverLongItTakesAndFreeOnceItIsDone() {
        var done =
                one.turn(
                        job,
                        stillOurs -> {
                            for (var turn = 0; turn < 5; turn++) {
                                clock.forward(NEARLY);
                                one.renew();
                                stillOurs.run();
                                assertThat(triedByTheOther()).isFalse();
                            }
                            return "all of it";
                        });

        assertThat(done).hasValue("all of it");
        assertThat(triedByTheOther()).isTrue();
    }

    @Test
    void itIsFreeTwoMinutesAfterItsNodeDied() {
        killed();
        clock.forward(NEARLY);
        one.renew(); // it is not at it any more
        assertThat(triedByTheOther()).isFalse();
        clock.forward(Duration.ofSeconds(1));
        assertThat(triedByTheOther()).isTrue();
    }

    @Test
    void theNodeThatFailedMayTryAgainAtOnce() {
        killed();
        assertThat(one.turn(job, _ -> true)).hasValue(true);
    }

    @Test
    void whoWasAwayForTooLongIsToldAndTakesNothingBack() {
        one.turn(
                job,
                stillOurs -> {
                    clock.forward(Duration.ofMinutes(3));
                    stillOurs.run(); // nobody wanted it
                    assertThat(triedByTheOther()).isTrue();
                    one.renew();
                    assertThatThrownBy(stillOurs::run).isInstanceOf(IllegalStateException.class);
                    return triedByTheOther();
                });
    }

    /** What is renewed in it would be seen by nobody before its end, and stand in others' way. */
    @Test
    void itIsKeptThroughATransactionThatTakesLong() {
        var kept =
                one.turn(
                        job,
                        stillOurs ->
                                transactions.write(
                                        () -> {
                                            for (var turn = 0; turn < 3; turn++) {
                                                clock.forward(NEARLY);
                                                elsewhere(one::renew);
                                                stillOurs.run();
                                                elsewhere(
                                                        () ->
                                                                assertThat(triedByTheOther())
                                                                        .isFalse());
                                            }
                                            return true;
                                        }));
        assertThat(kept).hasValue(true);
    }

    private static void elsewhere(Runnable deed) {
        CompletableFuture.runAsync(deed, Thread::startVirtualThread).join();
    }

    private void killed() {
        assertThatThrownBy(
                        () ->
                                one.turn(
                                        job,
                                        _ -> {
                                            throw new IllegalArgumentException("killed");
                                        }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private boolean triedByTheOther() {
        return other.turn(job, _ -> true).isPresent();
    }
}
