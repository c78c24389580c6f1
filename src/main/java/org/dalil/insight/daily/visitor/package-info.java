/** Who came on a day and what each did, visit by visit, from the events of its slices. */
@NullMarked
package org.dalil.insight.daily.visitor;

import org.jspecify.annotations.NullMarked;
