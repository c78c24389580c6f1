package org.dalil.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;

/** An SMTP server that answers some lines as it was told to, and "250 fine" to all others. */
public final class MoodyServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Map<String, String> answers;
    private final Consumer<String> hears;

    /**
     * @param answers by what a line holds
     */
    public MoodyServer(Map<String, String> answers) {
        this(answers, _ -> {});
    }

    /**
     * @param hears each line before it is answered
     */
    public MoodyServer(Map<String, String> answers, Consumer<String> hears) {
        this.answers = answers;
        this.hears = hears;
        try {
            socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        Thread.startVirtualThread(this::serve);
    }

    public int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
                talk(caller);
            } catch (IOException gone) {
                continue; // the caller is; another one comes
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var lines =
                new BufferedReader(
                        new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        say(caller, "220 moody");
        var isText = false;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (isText && !line.equals(".")) {
                continue;
            }
            isText = line.equals("DATA");
            hears.accept(line);
            say(caller, isText ? "354 go on" : answer(line));
        }
    }

    private String answer(String line) {
        return answers.entrySet().stream()
                .filter(each -> line.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("250 fine");
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        caller.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
