/**
 * What every face needs of HTTP: who is asking ({@link org.dalil.web.Asking}), what stands around a
 * page ({@link org.dalil.web.Frames}), and how it is printed, kept and counted ({@link
 * org.dalil.web.Pages}). Below: cache, visitor, guard, failure, session, health. A face never
 * builds a response for a page by itself.
 */
@NullMarked
package org.dalil.web;

import org.jspecify.annotations.NullMarked;
