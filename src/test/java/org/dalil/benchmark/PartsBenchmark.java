package org.dalil.benchmark;

import org.dalil.search.lucene.LeftOut;

import java.io.IOException;
import java.util.List;

/** What each part of the ranking brings: the figures without it. */
final class PartsBenchmark {
    private PartsBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        RelevanceBenchmark.print(List.of(LeftOut.values()));
    }
}
