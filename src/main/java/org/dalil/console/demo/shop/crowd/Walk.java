package org.dalil.console.demo.shop.crowd;

import org.dalil.console.demo.shop.crowd.Visit.Move;
import org.dalil.console.demo.shop.plan.Chance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** One visit as it grows: each step some seconds behind the one before. */
final class Walk {
    private final List<Move> moves = new ArrayList<>();
    private final RandomGenerator random;
    private Instant now;

    Walk(Instant begins, RandomGenerator random) {
        this.now = begins;
        this.random = random;
    }

    Walk after(int least, int most) {
        now = now.plus(Duration.ofMillis(Chance.between(least * 1000, most * 1000, random)));
        return this;
    }

    Walk does(Deed deed) {
        moves.add(new Move(now, deed));
        return this;
    }

    /** The page tells how long it is looked at, when it is. */
    Walk stays(String article, int seconds) {
        for (var mark : List.of(20, 60, 180)) {
            if (mark <= seconds) {
                var told = now.plusSeconds(mark);
                moves.add(new Move(told, new Deed.Stay(article, mark)));
            }
        }
        now = now.plusSeconds(seconds);
        return this;
    }

    List<Move> moves() {
        return List.copyOf(moves);
    }
}
