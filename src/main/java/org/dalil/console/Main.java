package org.dalil.console;

import org.dalil.console.order.Orders;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The one program: {@code serve} unless another command is named. */
@Command(
        name = "dalil",
        description = "A knowledge base and self-service portal.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            ServeCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            ReindexCommand.class,
            AccountCommand.class,
            TokenCommand.class,
            ImportCasesCommand.class,
            SynonymsCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            DemoCommand.class
        })
public final class Main implements Callable<Integer> {
    private static final String LOG_LEVEL = "DALIL_LOG_LEVEL";

    /** Held, because Java forgets the level of a logger that nobody holds. */
    private static final Logger LUCENE =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    public static void main(String[] words) {
        keepLogsShort(words);
        System.exit(run(words));
    }

    /**
     * Before the first line is logged: a command answers for itself, and an incubating module that
     * would make Lucene faster is nothing an operator can act on.
     */
    private static void keepLogsShort(String... words) {
        LUCENE.setLevel(Level.SEVERE);
        var isServing = words.length == 0 || words[0].equals("serve");
        if (!isServing && System.getenv(LOG_LEVEL) == null) {
            System.setProperty(LOG_LEVEL, "WARN");
        }
    }

    static int run(String... words) {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler(Main::explain)
                .execute(words);
    }

    @Override
    public Integer call() {
        return new ServeCommand().call();
    }

    private static int explain(
            Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        var reason = Reasons.of(failure);
        if (reason.isEmpty()) {
            failure.printStackTrace(line.getErr());
        } else {
            line.getErr().println(line.getCommandName() + ": " + reason);
        }
        return Orders.REFUSED;
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"Dalil " + (version == null ? "(development)" : version)};
        }
    }
}
