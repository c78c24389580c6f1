/** What articles changed: each step, all of a month together, and one over time. */
@NullMarked
package org.dalil.desk.insight.effect;

import org.jspecify.annotations.NullMarked;
