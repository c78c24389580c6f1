package org.dalil.links.text;

import java.util.List;

/**
 * A link as it was read from a text.
 *
 * @param refs that an article may have to be what is meant
 * @param web the address of another site; else empty
 */
record ReadLink(TextLink link, List<String> refs, String web) {}
