package org.dalil.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dalil.search.Shelf.shared;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/**
 * The follower's half of the port, for every engine: what is written is seen whole, twice does no
 * harm, and a new index takes over at once.
 */
public abstract class UpkeepContract extends EngineContract {

    @Test
    void refusesReadersUntilItServes() {
        index.withhold();
        assertThatThrownBy(() -> shelf.ask("x")).isInstanceOf(IndexNotReady.class);
        index.serve();
        assertThat(shelf.ask("x").hits()).isEmpty();
    }

    @Test
    void showsABatchAndItsPositionTogetherAndBearsItTwice() {
        var batch = new Batch(Set.of(1L, 2L), List.of(shared(1, "Lamp", "x")), 7);
        index.replace(batch);
        index.replace(batch);
        assertThat(index.position()).isEqualTo(7);
        assertThat(shelf.found("lamp")).containsExactly(1L);
        assertThat(shelf.ask("lamp").total()).isEqualTo(1);
    }

    @Test
    void answersFromTheOldIndexWhileANewOneIsMade() {
        shelf.put(shared(1, "Lamp", "old"));
        var fresh = index.fresh("base");
        fresh.replace(new Batch(Set.of(2L), List.of(shared(2, "Lamp", "new")), 9));
        assertThat(shelf.found("lamp")).containsExactly(1L);
        fresh.takeOver();
        fresh.close();
        assertThat(shelf.found("lamp")).containsExactly(2L);
        assertThat(index.stand()).contains(new IndexStand("base", 9));

        var dropped = index.fresh("base");
        dropped.replace(new Batch(Set.of(3L), List.of(shared(3, "Lamp", "x")), 10));
        dropped.close();
        assertThat(shelf.found("lamp")).containsExactly(2L);
        assertThat(index.position()).isEqualTo(9);
    }
}
