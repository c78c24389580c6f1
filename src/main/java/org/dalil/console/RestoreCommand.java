package org.dalil.console;

import org.dalil.console.order.Backups;
import org.dalil.console.order.OrderRefused;
import org.dalil.database.Changes;
import org.dalil.database.Transactions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Callable;

@Command(
        name = "restore",
        description = "Bring back the base from a backup's FILE; the server must not run.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(
            names = "--replace",
            description = "There is a base already: set it aside (it is renamed, not deleted).")
    private boolean replace;

    @Override
    public Integer call() throws IOException {
        var data = Program.data();
        refuseWhileServing(data);
        if (!Files.isRegularFile(file)) {
            throw new OrderRefused("no such file: " + file);
        }
        Program.prepare(data);
        var base = data.resolve(Backups.BASE);
        refuseToReplace(base);
        var part = data.resolve(Backups.BASE + ".part");
        Files.deleteIfExists(part);
        try {
            Backups.unpack(file, part);
            setAside(base);
            Files.move(part, base);
        } finally {
            Files.deleteIfExists(part);
        }
        beginAnew();
        System.out.println(
                "Restored from "
                        + file
                        + ". The search index is made anew when the server starts.");
        return 0;
    }

    private static void refuseWhileServing(Path data) {
        try (var _ = Wire.to(CommandServer.socketIn(data))) {
            throw new OrderRefused("the server runs on this base; stop it first");
        } catch (IOException nobody) {
            // As it must be: nobody listens.
        }
    }

    private void refuseToReplace(Path base) {
        if (Files.exists(base) && !replace) {
            throw new OrderRefused(base + " is there already; with --replace it is set aside");
        }
    }

    private static void setAside(Path base) throws IOException {
        if (Files.exists(base)) {
            Files.move(
                    base,
                    base.resolveSibling(Backups.BASE + ".before-" + System.currentTimeMillis()));
        }
    }

    /** Opens the restored base once: it is migrated, and becomes another base than its copy. */
    private static void beginAnew() {
        try (var context = Program.alone()) {
            context.getBean(Transactions.class)
                    .write(
                            () ->
                                    context.getBean(Changes.class)
                                            .becomeAnother(UUID.randomUUID().toString()));
        }
    }
}
