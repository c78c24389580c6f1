package org.dalil.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, on a free port of loopback; closing ends it. */
public final class Program implements AutoCloseable {
    static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Duration PATIENCE =
            Duration.ofMinutes(Integer.getInteger("dalil.patience", 5));

    /** Linux counts CPU time in hundredths of a second. */
    private static final double TICKS_PER_SECOND = 100;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final int port;
    private final long started = System.nanoTime();

    private Program(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * @param words of the JVM: its options and what it runs
     * @param settings as environment variables
     * @param log where its output goes
     */
    static Program start(List<String> words, Map<String, String> settings, Path log)
            throws IOException {
        var port = freePort();
        var command = new ArrayList<String>();
        command.add(JAVA);
        command.addAll(words);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(settings);
        builder.environment().put("MICRONAUT_SERVER_PORT", Integer.toString(port));
        builder.environment().put("MICRONAUT_SERVER_HOST", "127.0.0.1");
        return new Program(builder.start(), port);
    }

    /**
     * Waits until {@code path} answers 200.
     *
     * @return seconds since the process was started
     */
    public double secondsUntil(String path) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the server ended: " + process.exitValue());
            }
            if (answers(path)) {
                return (System.nanoTime() - started) / 1e9;
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException(path + " did not answer 200 within " + PATIENCE);
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public byte[] get(String path) throws IOException, InterruptedException {
        var answer = client.send(request(path), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** CPU time it has used, on all cores. */
    public double cpuSeconds() throws IOException {
        var stat = Files.readString(proc("stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
    }

    double residentMegabytes() throws IOException {
        try (var lines = Files.lines(proc("status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private boolean answers(String path) throws InterruptedException {
        try {
            return client.send(request(path), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(url() + path))
                .timeout(Duration.ofSeconds(20))
                .build();
    }

    private Path proc(String file) {
        return Path.of("/proc", Long.toString(process.pid()), file);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
