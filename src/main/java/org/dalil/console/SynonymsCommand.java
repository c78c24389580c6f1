package org.dalil.console;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

@Command(
        name = "synonyms",
        description = "Synonyms of the search as a text file.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class SynonymsCommand {

    @Command(
            name = "import",
            description =
                    "Add the synonyms of FILE; what is known stays, what is wrong is listed by"
                            + " line.",
            mixinStandardHelpOptions = true)
    int take(@Parameters(paramLabel = "FILE") Path file) throws IOException {
        return Asked.of("import-synonyms", List.of(file.toAbsolutePath().toString()));
    }

    @Command(
            name = "export",
            description = "Write all synonyms to the new file FILE.",
            mixinStandardHelpOptions = true)
    int write(@Parameters(paramLabel = "FILE") Path file) throws IOException {
        return Asked.of("export-synonyms", List.of(file.toAbsolutePath().toString()));
    }
}
