/**
 * What people look for and do not find, shown to who looks after knowledge: the week's page, the
 * topics and what stands behind each number, what articles changed, reports. Pages ask the doors of
 * {@code org.dalil.insight} and say what those answer; nothing is computed here but where a line of
 * a chart stands.
 */
@NullMarked
package org.dalil.desk.insight;

import org.jspecify.annotations.NullMarked;
