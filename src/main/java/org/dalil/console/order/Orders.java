package org.dalil.console.order;

import jakarta.inject.Singleton;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All orders by name; a refusal becomes a line and an exit code. */
@Singleton
public class Orders {
    public static final int REFUSED = 1;
    private static final Logger LOG = LoggerFactory.getLogger(Orders.class);

    private final Map<String, Order> orders;

    Orders(List<Order> orders) {
        this.orders = orders.stream().collect(Collectors.toMap(Order::name, Function.identity()));
    }

    public int carryOut(String name, List<String> words, Output output) {
        var order = orders.get(name);
        if (order == null) {
            output.line("no such command: " + name);
            return REFUSED;
        }
        try {
            return order.carryOut(words, output);
        } catch (OrderRefused refused) {
            output.line(name + ": " + refused.getMessage());
            return REFUSED;
        } catch (RuntimeException broken) {
            LOG.error("{} failed", name, broken);
            output.line(name + " failed: " + broken.getMessage());
            return REFUSED;
        }
    }
}
