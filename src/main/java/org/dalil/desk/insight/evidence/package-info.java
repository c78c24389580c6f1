/** The attempts behind a figure, a line each, without anybody in them. */
@NullMarked
package org.dalil.desk.insight.evidence;

import org.jspecify.annotations.NullMarked;
