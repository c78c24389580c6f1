package org.dalil.console;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;

import org.dalil.account.setup.SetUp;
import org.dalil.theme.Themes;

import picocli.CommandLine.Command;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

@Command(
        name = "serve",
        description = "Run the portal until stopped (the default).",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        var context = Program.server();
        context.getBean(Themes.class); // a broken theme is told now, not by the first reader
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(context, ended), "shutdown"));
        var setUp = context.getBean(SetUp.class).link(); // who is ready has an administrator
        var server = context.getBean(EmbeddedServer.class).start();
        System.out.println("Dalil: " + address(server) + "/");
        setUp.ifPresent(
                link ->
                        System.out.println(
                                "Set it up (this link works once): " + address(server) + link));
        try {
            ended.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private static String address(EmbeddedServer server) {
        return "http://localhost:" + server.getPort();
    }

    /**
     * Requests under way are finished, counts written, the index committed: each bean's own close.
     */
    private static void end(ApplicationContext context, CountDownLatch ended) {
        context.close();
        ended.countDown();
    }
}
