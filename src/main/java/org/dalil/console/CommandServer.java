package org.dalil.console;

import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import org.dalil.console.order.Orders;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Takes orders from the console while the server holds the base. Only its owner can reach it. */
@Singleton
class CommandServer {
    private static final Logger LOG = LoggerFactory.getLogger(CommandServer.class);

    private final Orders orders;
    private final Path socket;
    private volatile @Nullable ServerSocketChannel listening;

    CommandServer(Orders orders, @Value("${dalil.data:./data}") Path data) {
        this.orders = orders;
        this.socket = socketIn(data);
    }

    /**
     * In a directory of its own that nobody else may enter: a socket has no mode before it is
     * bound.
     */
    static Path socketIn(Path data) {
        return data.resolve("run").resolve("console.sock").toAbsolutePath();
    }

    @EventListener
    void listen(ServerStartupEvent started) {
        try {
            Files.createDirectories(socket.getParent());
            Files.setPosixFilePermissions(
                    socket.getParent(), PosixFilePermissions.fromString("rwx------"));
            Files.deleteIfExists(socket);
            var channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            channel.bind(UnixDomainSocketAddress.of(socket));
            listening = channel;
            Thread.ofVirtual().name("console").start(() -> accept(channel));
        } catch (IOException | UnsupportedOperationException impossible) {
            LOG.warn(
                    "The console cannot reach this server while it runs: {}",
                    impossible.toString());
        }
    }

    private void accept(ServerSocketChannel channel) {
        while (channel.isOpen()) {
            try {
                var client = channel.accept();
                Thread.ofVirtual().name("console-order").start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(SocketChannel client) {
        try (var wire = new Wire(client)) {
            var words = wire.asked();
            if (!words.isEmpty()) {
                wire.exit(
                        orders.carryOut(
                                words.getFirst(), words.subList(1, words.size()), wire.output()));
            }
        } catch (IOException gone) {
            LOG.info("The console went away: {}", gone.getMessage());
        }
    }

    @PreDestroy
    void close() throws IOException {
        var channel = listening;
        if (channel != null) {
            channel.close();
            Files.deleteIfExists(socket);
        }
    }
}
