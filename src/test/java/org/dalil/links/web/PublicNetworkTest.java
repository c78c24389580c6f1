package org.dalil.links.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.InetAddress;

class PublicNetworkTest {
    private final PublicNetwork network = new PublicNetwork();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.100.100.200",
                "192.0.0.192",
                "168.63.129.16",
                "198.18.0.1",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd00:ec2::254",
                "ff02::1",
                "64:ff9b::a00:1",
                "100::1",
                "2001:db8::1",
                "2001::1",
                "2002:a00:1::1",
                "5f00::1"
            })
    void nobodysNeighbourIsAsked(String address) {
        assertThat(network.host(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.15.0.1",
                "172.32.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "223.255.255.254",
                "2606:4700::1111",
                "2a00:1450:4001::1"
            })
    void othersAre(String address) {
        assertThat(network.host(InetAddress.ofLiteral(address))).isTrue();
    }

    @Test
    void portsThatNoSiteHasAreNot() {
        assertThat(network.port(-1)).isTrue();
        assertThat(network.port(8443)).isTrue();
        assertThat(network.port(22)).isFalse();
        assertThat(network.port(6379)).isFalse();
    }
}
