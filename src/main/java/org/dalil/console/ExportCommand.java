package org.dalil.console;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "export",
        description = "Write all articles to the folder DIR as Markdown files.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        return Asked.of("export", List.of(folder.toAbsolutePath().toString()));
    }
}
