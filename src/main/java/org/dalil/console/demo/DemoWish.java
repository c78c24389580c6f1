package org.dalil.console.demo;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What sort of demo.
 *
 * @param days how many, up to the last one
 * @param last null: yesterday
 */
public record DemoWish(int days, long seed, LocalDate last, ZoneId zone) {

    LocalDate first() {
        return last.minusDays(days - 1L);
    }
}
