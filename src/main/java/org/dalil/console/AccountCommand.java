package org.dalil.console;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "account",
        description = "People who work here.",
        mixinStandardHelpOptions = true,
        subcommands = AccountCommand.Add.class)
final class AccountCommand {

    @Command(
            name = "add",
            description =
                    "Add an account; the password is asked for, or read as one line where no"
                            + " terminal is.",
            mixinStandardHelpOptions = true)
    static final class Add implements Callable<Integer> {
        @Parameters(paramLabel = "EMAIL")
        private String email = "";

        @Option(
                names = "--name",
                description = "The person's name (default: what stands before the @).")
        private @Nullable String name;

        @Option(
                names = "--role",
                defaultValue = "AGENT",
                description = "AGENT, REVIEWER, MANAGER or ADMIN (default: ${DEFAULT-VALUE}).")
        private String role = "AGENT";

        @Override
        public Integer call() throws IOException {
            var called = name == null ? email.replaceFirst("@.*", "") : name;
            return Asked.of("account add", List.of(email, called, role, password()));
        }

        private static String password() throws IOException {
            var console = System.console();
            if (console != null && console.isTerminal()) {
                return new String(console.readPassword("Password: "));
            }
            var line =
                    new java.io.BufferedReader(
                                    new java.io.InputStreamReader(
                                            System.in, java.nio.charset.StandardCharsets.UTF_8))
                            .readLine();
            return line == null ? "" : line;
        }
    }
}
