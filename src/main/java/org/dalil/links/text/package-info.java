/**
 * The links of what is live, kept in step with the base: {@link org.dalil.links.text.LinkFollowing}
 * reads every live text once, and from then on what the change clock names, with the links of
 * others that lead there. One node does it.
 */
@NullMarked
package org.dalil.links.text;

import org.jspecify.annotations.NullMarked;
