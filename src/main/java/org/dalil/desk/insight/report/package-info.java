/** The other reports: reading, articles, searches, attempts, cases, review, what is out of date. */
@NullMarked
package org.dalil.desk.insight.report;

import org.jspecify.annotations.NullMarked;
