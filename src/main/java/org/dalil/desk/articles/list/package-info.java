/**
 * All articles as a list: its filters, which stand in the address, and what is done to several of
 * them at once, with a report of what became of each.
 */
@NullMarked
package org.dalil.desk.articles.list;

import org.jspecify.annotations.NullMarked;
