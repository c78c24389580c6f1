package org.dalil.web.request;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a request comes from and how it reached us, seen through the proxies we trust.
 *
 * @param isSecure whether the reader's browser speaks https
 * @param host the name and port that the browser asked for; empty where it said none
 */
public record Caller(InetAddress address, boolean isSecure, String host) {

    /**
     * What one customer of a network has: the address, or an IPv6 network of 64 bits, within which
     * anybody picks addresses freely.
     */
    public String network() {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), 8)) + "/64"
                : address.getHostAddress();
    }
}
