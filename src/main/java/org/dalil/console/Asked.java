package org.dalil.console;

import io.micronaut.context.ApplicationContext;

import org.dalil.console.order.Orders;
import org.dalil.console.order.Output;

import java.io.IOException;
import java.util.List;

/** Has an order carried out: by the server that holds the base, or here where none runs. */
final class Asked {
    private Asked() {}

    static int of(String name, List<String> words) throws IOException {
        try (var output =
                new TerminalOutput(
                        System.out, System.console() != null && System.console().isTerminal())) {
            try (var wire = Wire.to(CommandServer.socketIn(Program.data()))) {
                wire.ask(name, words);
                return wire.listen(output);
            } catch (java.net.SocketException | java.nio.file.NoSuchFileException nobody) {
                return alone(name, words, output);
            }
        }
    }

    private static int alone(String name, List<String> words, Output output) {
        try (ApplicationContext context = Program.alone()) {
            return context.getBean(Orders.class).carryOut(name, words, output);
        }
    }
}
