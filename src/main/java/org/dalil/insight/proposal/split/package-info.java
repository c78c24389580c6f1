/**
 * Topics that could be two: of their wordings each group opens an article of its own. Pure rule.
 */
@NullMarked
package org.dalil.insight.proposal.split;

import org.jspecify.annotations.NullMarked;
