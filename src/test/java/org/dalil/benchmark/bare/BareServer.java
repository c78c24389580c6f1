package org.dalil.benchmark.bare;

import io.micronaut.runtime.Micronaut;

/** Started with nothing of Dalil on its class path; {@code bare.size} is the answer's in bytes. */
public final class BareServer {
    private BareServer() {}

    public static void main(String[] arguments) {
        Micronaut.build(arguments).banner(false).start();
    }
}
