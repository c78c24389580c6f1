package org.dalil.console;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "backup",
        description = "Write the whole base to a new FILE, also while the server runs.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        return Asked.of("backup", List.of(file.toAbsolutePath().toString()));
    }
}
