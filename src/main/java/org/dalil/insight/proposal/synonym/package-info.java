/** Topics that are one where synonyms are put for one another. Pure rule. */
@NullMarked
package org.dalil.insight.proposal.synonym;

import org.jspecify.annotations.NullMarked;
