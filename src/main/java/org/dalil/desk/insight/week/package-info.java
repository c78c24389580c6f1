/**
 * The page that is opened at the start of a week: what most people did not find, why, what helps.
 */
@NullMarked
package org.dalil.desk.insight.week;

import org.jspecify.annotations.NullMarked;
