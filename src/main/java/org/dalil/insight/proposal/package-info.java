/**
 * What could be joined, split or taken for the same, found at night and done by nobody but an
 * editor. {@link org.dalil.insight.proposal.Proposals} is the door; the rules are pure.
 */
@NullMarked
package org.dalil.insight.proposal;

import org.jspecify.annotations.NullMarked;
