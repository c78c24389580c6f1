package org.dalil.console;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "import",
        description =
                "Bring the Markdown articles of the folder DIR in; what did not change stays.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        return Asked.of("import", List.of(folder.toAbsolutePath().toString()));
    }
}
