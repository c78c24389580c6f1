package org.dalil.console;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "token",
        description = "What programs sign in with.",
        mixinStandardHelpOptions = true,
        subcommands = {
            TokenCommand.Add.class,
            TokenCommand.ListAll.class,
            TokenCommand.Revoke.class
        })
final class TokenCommand {

    @Command(
            name = "add",
            description = "Make a token for a program and print it; it cannot be shown again.",
            mixinStandardHelpOptions = true)
    static final class Add implements Callable<Integer> {
        @Parameters(paramLabel = "NAME", description = "Which program it is for.")
        private String name = "";

        @Option(
                names = "--scope",
                defaultValue = "cases:read,cases:write",
                description =
                        "What it may do, with commas: cases:read, cases:write"
                                + " (default: ${DEFAULT-VALUE}).")
        private String scope = "";

        @Override
        public Integer call() throws IOException {
            return Asked.of("token add", List.of(name, scope));
        }
    }

    @Command(
            name = "list",
            description = "List tokens: number, name, scopes, when it was last used.",
            mixinStandardHelpOptions = true)
    static final class ListAll implements Callable<Integer> {
        @Override
        public Integer call() throws IOException {
            return Asked.of("token list", List.of());
        }
    }

    @Command(
            name = "revoke",
            description = "Take a token back, by the number that list shows.",
            mixinStandardHelpOptions = true)
    static final class Revoke implements Callable<Integer> {
        @Parameters(paramLabel = "NUMBER")
        private String number = "";

        @Override
        public Integer call() throws IOException {
            return Asked.of("token revoke", List.of(number));
        }
    }
}
