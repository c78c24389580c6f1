/**
 * Which days, which language, which product and category a page of insight looks at, as its address
 * says it; every link from one page to the next takes it along.
 */
@NullMarked
package org.dalil.desk.insight.filter;

import org.jspecify.annotations.NullMarked;
