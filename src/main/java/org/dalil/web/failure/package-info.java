/**
 * What a reader is told when something cannot be had: one table from refusals to answers ({@link
 * org.dalil.web.failure.Refusals}), a page or a problem document, never a stack trace.
 */
@NullMarked
package org.dalil.web.failure;

import org.jspecify.annotations.NullMarked;
