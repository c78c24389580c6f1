package org.dalil.links.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The network that everybody sees, by IANA's registries of special-purpose addresses (RFC 6890).
 * What writes an article must not make the server ask its own neighbours.
 */
final class PublicNetwork implements Reach {
    private static final Set<Integer> PORTS = Set.of(-1, 80, 443, 8080, 8443);

    private static final List<Net> CLOSED =
            Stream.of(
                            "0.0.0.0/8", // this network
                            "10.0.0.0/8", // private
                            "100.64.0.0/10", // carrier's NAT, and metadata of one cloud
                            "127.0.0.0/8", // loopback
                            "168.63.129.16/32", // a cloud's own service behind a public address
                            "169.254.0.0/16", // link-local, and metadata of most clouds
                            "172.16.0.0/12", // private
                            "192.0.0.0/24", // protocols, and metadata of one cloud
                            "192.0.2.0/24", // documentation
                            "192.31.196.0/24", // AS112
                            "192.52.193.0/24", // AMT
                            "192.88.99.0/24", // 6to4 relays
                            "192.168.0.0/16", // private
                            "192.175.48.0/24", // AS112
                            "198.18.0.0/15", // benchmarks
                            "198.51.100.0/24", // documentation
                            "203.0.113.0/24", // documentation
                            "224.0.0.0/3", // multicast, reserved, broadcast
                            "2001::/23", // protocols, Teredo among them
                            "2001:db8::/32", // documentation
                            "2002::/16", // 6to4: holds any IPv4 address
                            "2620:4f:8000::/48", // AS112
                            "3fff::/20") // documentation
                    .map(Net::of)
                    .toList();

    /** Of IPv6 only this part is given to anybody; the rest is local, mapped, or nobody's. */
    private static final Net GLOBAL = Net.of("2000::/3");

    @Override
    public boolean host(InetAddress address) {
        return (address instanceof Inet4Address || GLOBAL.holds(address))
                && CLOSED.stream().noneMatch(each -> each.holds(address));
    }

    @Override
    public boolean port(int port) {
        return PORTS.contains(port);
    }

    private record Net(byte[] first, int bits) {
        static Net of(String written) {
            var slash = written.indexOf('/');
            var first = InetAddress.ofLiteral(written.substring(0, slash)).getAddress();
            return new Net(first, Integer.parseInt(written.substring(slash + 1)));
        }

        boolean holds(InetAddress address) {
            var other = address.getAddress();
            if (other.length != first.length) {
                return false;
            }
            for (var bit = 0; bit < bits; bit++) {
                var mask = 0x80 >> bit % 8;
                if ((first[bit / 8] & mask) != (other[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
