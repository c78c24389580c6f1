package org.dalil.console;

import org.dalil.console.order.Output;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the console and the server say to each other over the socket, a line each. There: the words
 * of an order, then an empty line. Back: {@code L text}, {@code P done total current}, and last
 * {@code X exit-code}.
 */
final class Wire implements AutoCloseable {
    private final SocketChannel channel;
    private final BufferedReader in;
    private final PrintWriter out;

    Wire(SocketChannel channel) {
        this.channel = channel;
        this.in =
                new BufferedReader(
                        new InputStreamReader(
                                Channels.newInputStream(channel), StandardCharsets.UTF_8));
        this.out =
                new PrintWriter(Channels.newOutputStream(channel), false, StandardCharsets.UTF_8);
    }

    /**
     * @throws IOException where no server listens there
     */
    static Wire to(Path socket) throws IOException {
        var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.connect(UnixDomainSocketAddress.of(socket));
            return new Wire(channel);
        } catch (IOException nobody) {
            channel.close();
            throw nobody;
        }
    }

    void ask(String name, List<String> words) {
        send(name);
        words.forEach(this::send);
        sendRaw("");
    }

    /** The order's name and words as {@link #ask} sent them. */
    List<String> asked() throws IOException {
        var words = new ArrayList<String>();
        for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            words.add(unescaped(line.substring(1)));
        }
        return words;
    }

    /** Passes on what the server says until it is done. @return its exit code */
    int listen(Output output) throws IOException {
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var said = line.substring(2);
            switch (line.charAt(0)) {
                case 'L' -> output.line(unescaped(said));
                case 'P' -> progress(said, output);
                case 'X' -> {
                    return Integer.parseInt(said);
                }
                default -> throw new IOException("not of this protocol: " + line);
            }
        }
        throw new IOException("the server went away before it was done");
    }

    /** For the server: what an order prints goes over the wire. */
    Output output() {
        return new Output() {
            @Override
            public void line(String text) {
                sendRaw("L " + escaped(text));
            }

            @Override
            public void progress(long done, long total, String current) {
                sendRaw("P " + done + " " + total + " " + escaped(current));
            }
        };
    }

    void exit(int code) {
        sendRaw("X " + code);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static void progress(String said, Output output) {
        var parts = said.split(" ", 3);
        output.progress(Long.parseLong(parts[0]), Long.parseLong(parts[1]), unescaped(parts[2]));
    }

    private void send(String word) {
        sendRaw("W" + escaped(word)); // an empty word is not the empty line that ends them
    }

    private void sendRaw(String line) {
        out.print(line);
        out.print('\n');
        out.flush();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String line) {
        return line.translateEscapes();
    }
}
