/**
 * Asks other sites whether what live texts lead to is still there: at night, one request a host at
 * a time, never an address that is not public. Doors: {@link org.dalil.links.web.WebAddresses}, and
 * {@link org.dalil.links.web.Nights}, which does nothing unless the operator wants it. The client
 * is Apache's, for the one of the JDK looks names up by itself, after they were checked.
 */
@NullMarked
package org.dalil.links.web;

import org.jspecify.annotations.NullMarked;
