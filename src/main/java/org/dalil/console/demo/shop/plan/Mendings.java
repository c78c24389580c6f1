package org.dalil.console.demo.shop.plan;

import org.dalil.console.demo.shop.book.Shop;

import java.util.List;
import java.util.random.RandomGenerator;

/** Lays what somebody did on the days of the scenario. */
final class Mendings {
    private final Shop shop;
    private final int days;
    private final RandomGenerator random;

    Mendings(Shop shop, int days, long seed) {
        this.shop = shop;
        this.days = days;
        this.random = Chance.of(seed, "mendings");
    }

    List<Mending> all() {
        return Planted.DEEDS.stream().map(this::laid).toList();
    }

    private Mending laid(Planted.Deed deed) {
        var made = made(deed.turn());
        return new Mending(
                shop.topic(deed.topic()),
                deed.language(),
                deed.kind(),
                deed.turn(),
                made,
                live(deed.turn(), made),
                Planted.before(deed.turn()),
                Planted.after(deed.turn()));
    }

    /** In the second third: twenty days before it there is something to be bad at. */
    private int made(Turn turn) {
        return switch (turn) {
            case BETTER, SAME, WORSE -> days / 3 + random.nextInt(21);
            case EARLY -> days - 21 - random.nextInt(5);
            case IN_WORK, IN_REVIEW -> days - 12 - random.nextInt(5);
            case DECLINED -> days / 2 + random.nextInt(10);
        };
    }

    private int live(Turn turn, int made) {
        return turn == Turn.EARLY ? days - 4 : made + 14 + random.nextInt(7);
    }
}
