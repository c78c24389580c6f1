/** The days that are unlike others, and on which day weeks begin. */
@NullMarked
package org.dalil.desk.insight.days;

import org.jspecify.annotations.NullMarked;
