package org.dalil.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.testing.Dalil;
import org.dalil.testing.TestClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

@Tag("database")
@ExtendWith(Dalil.class)
class ChangesTest {
    private static final int WRITERS = 8;
    private static final int EACH = 40;

    private final Changes changes;
    private final Transactions transactions;

    ChangesTest(Changes changes, Transactions transactions) {
        this.changes = changes;
        this.transactions = transactions;
    }

    @Test
    void aFollowerThatReadsWhileEightWriteSkipsNothing() throws Exception {
        var begin = changes.position();
        var writing = new AtomicBoolean(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var follower = threads.submit(() -> follow(begin, writing));
            var writers =
                    IntStream.range(0, WRITERS)
                            .<Callable<Void>>mapToObj(writer -> () -> write(writer))
                            .toList();
            for (var done : threads.invokeAll(writers)) {
                done.get();
            }
            writing.set(false);
            var seen = follower.get();
            assertThat(seen).hasSize(WRITERS * EACH * 2).doesNotHaveDuplicates();
        }
        assertThat(changes.position()).isEqualTo(begin + WRITERS * EACH * 2);
    }

    @Test
    void isRolledBackWithTheTransactionItTellsOf() {
        var before = changes.position();
        assertThatThrownBy(
                        () ->
                                transactions.write(
                                        () -> {
                                            changes.announce(ChangeKind.ARTICLE, 1);
                                            throw new IllegalStateException("broken half-way");
                                        }))
                .hasMessage("broken half-way");
        assertThat(changes.position()).isEqualTo(before);
    }

    @Test
    void isWrittenOnceHoweverOftenItIsSaidAndJoinsTheOuterWrite() {
        var before = changes.position();
        transactions.write(
                () -> {
                    changes.announce(ChangeKind.ARTICLE, 5);
                    transactions.write(() -> changes.announce(ChangeKind.ARTICLE, 5));
                    assertThat(changes.position()).isEqualTo(before); // not before the end
                });
        assertThat(changes.after(before, 10)).extracting(Change::subject).containsExactly(5L);
    }

    @Test
    void isRefusedOutsideAWrite() {
        assertThatThrownBy(() -> changes.announce(ChangeKind.ARTICLE, 1))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void givesAJobToOneNodeUntilItsTimeIsOver(Jobs jobs) {
        var clock = new TestClock("2026-05-03T12:00:00Z");
        var one = new Jobs(jobs.repository(), transactions, clock);
        var other = new Jobs(jobs.repository(), transactions, clock);
        assertThat(one.claim("sweep", Duration.ofMillis(200))).isTrue();
        assertThat(one.claim("sweep", Duration.ofMillis(200))).as("the holder may extend").isTrue();
        assertThat(other.claim("sweep", Duration.ofSeconds(9))).isFalse();
        clock.forward(Duration.ofMillis(250));
        assertThat(other.claim("sweep", Duration.ofSeconds(9))).isTrue();
        assertThat(one.claim("sweep", Duration.ofSeconds(9))).isFalse();
        other.release("sweep");
        assertThat(one.claim("sweep", Duration.ofSeconds(9))).isTrue();
    }

    private Void write(int writer) {
        for (var n = 0; n < EACH; n++) {
            var subject = writer * 1_000L + n * 2;
            transactions.write(
                    () -> {
                        changes.announce(ChangeKind.ARTICLE, subject);
                        changes.announce(ChangeKind.ARTICLE, subject + 1);
                    });
        }
        return null;
    }

    private HashSet<Long> follow(long from, AtomicBoolean writing) {
        var seen = new ArrayList<Long>();
        var position = from;
        for (var last = false; !last; ) {
            last = !writing.get();
            for (var change : changes.after(position, 1000)) {
                assertThat(change.position()).isEqualTo(position + 1);
                position = change.position();
                seen.add(change.subject());
            }
        }
        assertThat(seen).doesNotHaveDuplicates();
        return new HashSet<>(seen);
    }
}
