package org.dalil.web.request;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/** A network in CIDR's way of writing ({@code 10.0.0.0/8}), or one address. */
public record Network(InetAddress address, int bits) {

    /**
     * @throws IllegalArgumentException for what is no literal address; names are not looked up
     */
    public static Network of(String text) {
        var slash = text.indexOf('/');
        var address = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
        var all = address.getAddress().length * 8;
        var bits = slash < 0 ? all : Integer.parseInt(text.substring(slash + 1));
        if (bits < 0 || bits > all) {
            throw new IllegalArgumentException("'" + text + "' has at most " + all + " bits");
        }
        return new Network(address, bits);
    }

    /** Several with commas between. */
    public static List<Network> list(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(Network::of)
                .toList();
    }

    public boolean holds(InetAddress other) {
        var mine = address.getAddress();
        var theirs = other.getAddress();
        if (mine.length != theirs.length) {
            return false;
        }
        var whole = bits / 8;
        if (!Arrays.equals(mine, 0, whole, theirs, 0, whole)) {
            return false;
        }
        var rest = bits % 8;
        return rest == 0 || (mine[whole] ^ theirs[whole]) >> (8 - rest) == 0;
    }
}
