/**
 * What scripts of the portal's pages tell of a visit: how long somebody stayed, which suggestion
 * they chose. Pages do without: who has no script is counted by what they open.
 */
@NullMarked
package org.dalil.portal.signal;

import org.jspecify.annotations.NullMarked;
