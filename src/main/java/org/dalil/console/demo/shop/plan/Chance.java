package org.dalil.console.demo.shop.plan;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Chance by a seed: the same for the same, on every machine. */
public final class Chance {
    private static final RandomGeneratorFactory<RandomGenerator> FACTORY =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private Chance() {}

    /** A stream of its own for each use, so that one more draw here moves nothing there. */
    public static RandomGenerator of(long seed, String use) {
        return FACTORY.create(seed * 0x9E3779B97F4A7C15L + use.hashCode());
    }

    /** Knuth's; the mean is small. */
    public static int poisson(double mean, RandomGenerator random) {
        var floor = Math.exp(-mean);
        var drawn = 0;
        for (var product = random.nextDouble(); product > floor; drawn++) {
            product *= random.nextDouble();
        }
        return drawn;
    }

    public static boolean happens(double share, RandomGenerator random) {
        return random.nextDouble() < share;
    }

    public static int between(int least, int most, RandomGenerator random) {
        return random.nextInt(least, most + 1);
    }

    public static <T> T any(List<T> of, RandomGenerator random) {
        return of.get(random.nextInt(of.size()));
    }

    /** One of those that come by these weights. */
    public static int weighted(double[] weights, RandomGenerator random) {
        var sum = 0d;
        for (var weight : weights) {
            sum += weight;
        }
        var left = random.nextDouble() * sum;
        for (var i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }
}
