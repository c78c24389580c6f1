package org.dalil.links.web;

import org.apache.hc.client5.http.DnsResolver;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Names, as the client looks them up: it connects to what is given here and asks nobody else, so
 * that no second answer leads it elsewhere.
 */
final class Names implements DnsResolver {
    private final Reach reach;

    Names(Reach reach) {
        this.reach = reach;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var all = InetAddress.getAllByName(host);
        if (!Arrays.stream(all).allMatch(reach::host)) {
            throw new OutOfReach(host);
        }
        return all;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    static final class OutOfReach extends UnknownHostException {
        private static final long serialVersionUID = 1;

        OutOfReach(String host) {
            super(host + " has an address that is not public");
        }
    }
}
