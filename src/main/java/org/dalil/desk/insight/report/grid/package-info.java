/** Reports that are made of tables, each of which is shown on a page and given as a file. */
@NullMarked
package org.dalil.desk.insight.report.grid;

import org.jspecify.annotations.NullMarked;
