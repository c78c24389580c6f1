/** The form that begins a step: one click, and whoever wants says for whom and by when. */
@NullMarked
package org.dalil.desk.insight.step;

import org.jspecify.annotations.NullMarked;
