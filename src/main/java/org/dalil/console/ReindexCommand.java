package org.dalil.console;

import picocli.CommandLine.Command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "reindex",
        description = "Make the search index anew; the old one answers meanwhile.",
        mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {
    @Override
    public Integer call() throws IOException {
        return Asked.of("reindex", List.of());
    }
}
