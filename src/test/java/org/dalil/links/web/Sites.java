package org.dalil.links.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A small web on this machine: {@code /404} answers with 404, and so on. */
final class Sites implements AutoCloseable {
    /** Loopback, and any port: what no setting of a portal can give. */
    static final Reach HERE =
            new Reach() {
                @Override
                public boolean host(InetAddress address) {
                    return address.isLoopbackAddress();
                }

                @Override
                public boolean port(int port) {
                    return true;
                }
            };

    final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    Sites() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var isHead = exchange.getRequestMethod().equals("HEAD");
        asked.add(exchange.getRequestMethod() + " " + path);
        switch (path.split("/")[1]) {
            case "agent" ->
                    asked.add(String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")));
            case "nohead" -> {
                if (isHead) {
                    say(exchange, 405);
                    return;
                }
            }
            case "to" -> {
                exchange.getResponseHeaders().add("Location", path.substring("/to".length()));
                say(exchange, 302);
                return;
            }
            case "away" -> {
                exchange.getResponseHeaders().add("Location", "http://" + path.split("/")[2] + "/");
                say(exchange, 301);
                return;
            }
            case "circle" -> {
                exchange.getResponseHeaders().add("Location", "/circle");
                say(exchange, 301);
                return;
            }
            case "endless" -> {
                exchange.sendResponseHeaders(isHead ? 405 : 200, isHead ? -1 : 0);
                try (var body = exchange.getResponseBody()) {
                    while (!isHead) {
                        body.write(new byte[65_536]);
                    }
                }
                return;
            }
            default -> {}
        }
        var code = path.split("/")[1];
        say(exchange, code.matches("\\d{3}") ? Integer.parseInt(code) : 200);
    }

    private static void say(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
