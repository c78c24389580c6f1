package org.dalil.web.visitor;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

import org.dalil.web.request.Network;

import java.net.InetAddress;
import java.util.List;

/** Networks from which only people of ours come, signed in or not: they are no customers. */
@Singleton
public class StaffNetworks {
    private final List<Network> networks;

    StaffNetworks(@Value("${dalil.staff-networks:}") String networks) {
        this.networks = Network.list(networks);
    }

    public boolean hold(InetAddress address) {
        return networks.stream().anyMatch(network -> network.holds(address));
    }
}
