package org.dalil.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The packaged program as an operator runs it: {@code target/dalil.jar} in a process of its own.
 */
public final class Jar implements AutoCloseable {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Duration LONGEST_START = Duration.ofSeconds(120);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final URI address;
    private final Path log;

    private Jar(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /** Serves on a free port of loopback, and comes back when it is ready. */
    public static Jar serve(Path data, Map<String, String> settings)
            throws IOException, InterruptedException {
        var jar = start(data, settings);
        var deadline = Instant.now().plus(LONGEST_START);
        while (!jar.isReady()) {
            if (!jar.process.isAlive() || Instant.now().isAfter(deadline)) {
                jar.close();
                throw new IllegalStateException("did not become ready:\n" + jar.log());
            }
            Thread.sleep(50);
        }
        return jar;
    }

    /** The same without waiting. */
    public static Jar start(Path data, Map<String, String> settings) throws IOException {
        var port = freePort();
        Files.createDirectories(data);
        var log = Files.createTempFile(data.getParent(), "serve", ".log");
        var builder = builder(data, settings, List.of("serve"));
        builder.environment().put("MICRONAUT_SERVER_PORT", Integer.toString(port));
        var process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        return new Jar(process, URI.create("http://localhost:" + port), log);
    }

    /** Runs a command of the console to its end. */
    public static Ended run(Path data, Map<String, String> settings, String input, String... words)
            throws IOException, InterruptedException {
        var out = Scratch.folder("console").resolve("out");
        var process =
                builder(data, settings, List.of(words))
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        try (var typed = process.outputWriter()) {
            typed.write(input);
        }
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new Ended(process.exitValue(), Files.readString(out));
    }

    /** What a command printed and how it ended. */
    public record Ended(int code, String printed) {}

    public URI address() {
        return address;
    }

    public long pid() {
        return process.pid();
    }

    public String log() throws IOException {
        return Files.readString(log);
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(address.resolve(path))
                        .timeout(Duration.ofSeconds(30))
                        .build(),
                BodyHandlers.ofString());
    }

    public boolean isReady() throws InterruptedException {
        try {
            return get("/health/readiness").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Without a word of warning, as a power cut would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As an operator stops it. @return the exit code */
    public int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static ProcessBuilder builder(
            Path data, Map<String, String> settings, List<String> words) {
        var command =
                new ArrayList<>(
                        List.of(
                                JAVA.toString(),
                                "-Xmx512m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1", // most of them end after their start
                                "-jar",
                                jar().toString()));
        command.addAll(words);
        var builder = new ProcessBuilder(command);
        builder.directory(data.getParent().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("DALIL_"));
        builder.environment().put("DALIL_DATA", data.toString());
        builder.environment().put("MICRONAUT_SERVER_HOST", "localhost");
        builder.environment().putAll(settings);
        return builder;
    }

    private static Path jar() {
        return Path.of(System.getProperty("dalil.jar", "target/dalil.jar")).toAbsolutePath();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
