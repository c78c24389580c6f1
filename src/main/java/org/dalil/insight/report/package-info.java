/**
 * What is read, closed and waiting, as figures of whole days: the reports beside the topics. Door:
 * {@link org.dalil.insight.report.Reports}. Reads {@code reading}, {@code cases} and {@code
 * article}; nothing here is about one person.
 */
@NullMarked
package org.dalil.insight.report;

import org.jspecify.annotations.NullMarked;
