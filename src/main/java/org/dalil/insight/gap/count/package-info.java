/** Counts gaps once a day's attempts are known, on one node; {@code gap} keeps them. */
@NullMarked
package org.dalil.insight.gap.count;

import org.jspecify.annotations.NullMarked;
