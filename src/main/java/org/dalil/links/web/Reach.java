package org.dalil.links.web;

import java.net.InetAddress;

/** Where a question may go. */
interface Reach {
    boolean host(InetAddress address);

    /**
     * @param port -1 for that of the scheme
     */
    boolean port(int port);
}
