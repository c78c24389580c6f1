package org.dalil.search;

import java.util.Random;

/**
 * What fuzzing draws from: the same in every build, so that a failure is found again; another each
 * time in a thorough run, which prints how to draw it once more.
 */
public final class Fuzz {
    private static final boolean THOROUGH = Boolean.getBoolean("dalil.thorough");

    private Fuzz() {}

    public static int rounds() {
        return THOROUGH ? 100_000 : 2_000;
    }

    /**
     * @param usual of a build that is not thorough
     */
    public static Random random(long usual) {
        var seed = Long.getLong("dalil.seed", THOROUGH ? System.nanoTime() : usual);
        if (seed != usual) {
            System.out.println("fuzzing, once more by -Ddalil.seed=" + seed);
        }
        return new Random(seed);
    }
}
