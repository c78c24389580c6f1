/**
 * From events to visits: {@link org.dalil.insight.visit.Visits}. Pure: the same events give the
 * same visits, however often and on whatever node.
 */
@NullMarked
package org.dalil.insight.visit;

import org.jspecify.annotations.NullMarked;
