/**
 * What stands behind a topic's figures, attempt by attempt. The door is {@link
 * org.dalil.insight.gap.evidence.EvidenceLists}; it tells neither whose an attempt is nor when more
 * closely, and words of too few it does not tell at all.
 */
@NullMarked
package org.dalil.insight.gap.evidence;

import org.jspecify.annotations.NullMarked;
