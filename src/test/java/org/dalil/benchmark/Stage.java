package org.dalil.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where the programs run: one temporary folder with the base and the logs.
 *
 * @param jar the packaged program
 * @param articles what it imports; an empty path: nothing
 */
public record Stage(Path jar, Path articles, Path folder) {
    /** Answers 200 when the index has caught up. */
    public static final String READY = "/health/readiness";

    static final List<String> SMALL =
            List.of("-Xmx192m", "-Xmn48m", "-XX:+UseSerialGC", "-XX:TrimNativeHeapInterval=10000");
    public static final List<String> IMPORTING = List.of("-Xmx512m");
    private static final List<String> QUIET =
            List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    /** Of Micronaut's modules the bare server has those that serve HTTP. */
    private static final Pattern NOT_BARE =
            Pattern.compile(
                    "micronaut-(security|management|micrometer|flyway|jdbc|data|views|test).*");

    public Program dalil(List<String> heap, Map<String, String> more) throws IOException {
        var settings = new HashMap<>(more);
        settings.put("DALIL_DATA", folder.resolve("data").toString());
        settings.put("DALIL_ARTICLES", articles.toString());
        return Program.start(
                with(heap, "-jar", jar.toString(), "serve"), settings, folder.resolve("dalil.log"));
    }

    /** With an archive of classes, which the first of two runs writes when it ends. */
    List<String> smallWithArchive() {
        var all = new ArrayList<>(SMALL);
        all.add("-XX:+AutoCreateSharedArchive");
        all.add("-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"));
        return all;
    }

    /** Runs an order of the console to its end, as an operator does, and waits for it. */
    public String order(Map<String, String> settings, String typed, String... words)
            throws IOException, InterruptedException {
        var printed = folder.resolve("order.out");
        var command = new ArrayList<>(List.of(Program.JAVA));
        command.addAll(with(List.of("-XX:+UseSerialGC"), "-jar", jar.toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(printed.toFile()).environment().putAll(settings);
        builder.environment().put("DALIL_DATA", folder.resolve("data").toString());
        var process = builder.start();
        try (var input = process.outputWriter()) {
            input.write(typed);
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(printed));
        }
        return Files.readString(printed);
    }

    /** The bare server with the same heap and collector, whose answer has {@code size} bytes. */
    Program bare(int size) throws IOException {
        return Program.start(
                with(SMALL, "-cp", bareClassPath(), "org.dalil.benchmark.bare.BareServer"),
                Map.of("BARE_SIZE", Integer.toString(size)),
                folder.resolve("bare.log"));
    }

    private static List<String> with(List<String> heap, String... words) {
        var all = new ArrayList<>(heap);
        all.addAll(QUIET);
        all.addAll(List.of(words));
        return all;
    }

    /** Libraries, and of our own classes those of the bare server alone. */
    private String bareClassPath() throws IOException {
        var own = Files.createDirectories(folder.resolve("bare"));
        Files.writeString(own.resolve("logback.xml"), "<configuration/>");
        var entries = new ArrayList<>(List.of(own.toString()));
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var path = Path.of(entry);
            if (Files.isDirectory(path)) {
                copyBare(path, own);
            } else if (!NOT_BARE.matcher(path.getFileName().toString()).matches()) {
                entries.add(entry);
            }
        }
        return String.join(File.pathSeparator, entries);
    }

    private static void copyBare(Path classes, Path to) throws IOException {
        try (var files = Files.walk(classes)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = classes.relativize(file).toString();
                if (name.replace('/', '.').contains("org.dalil.benchmark.bare.")) {
                    var copy = to.resolve(name);
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    /** Leaves the logs' last lines to whoever looks for a reason, and nothing on the disk. */
    public void clear() throws IOException {
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes facts)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path visited, IOException trouble)
                            throws IOException {
                        Files.delete(visited);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    public String logTail() throws IOException {
        var log = folder.resolve("dalil.log");
        if (!Files.exists(log)) {
            return "";
        }
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }
}
