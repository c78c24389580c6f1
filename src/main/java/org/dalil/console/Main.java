package org.dalil.console;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

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
            BackupCommand.class,
            RestoreCommand.class
        })
public final class Main implements Callable<Integer> {

    public static void main(String[] words) {
        System.exit(run(words));
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
        var reason = Program.reason(failure);
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
