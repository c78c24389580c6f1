package org.dalil.console;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "import-cases",
        description =
                "Bring cases of another system in: FILE has an object of JSON a line, or is CSV"
                        + " with commas and a head. What is known stays.",
        mixinStandardHelpOptions = true)
final class ImportCasesCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(
            names = "--source",
            defaultValue = "import",
            description = "The other system's name (default: ${DEFAULT-VALUE}).")
    private String source = "import";

    @Override
    public Integer call() throws IOException {
        return Asked.of("import-cases", List.of(file.toAbsolutePath().toString(), source));
    }
}
