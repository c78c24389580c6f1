/**
 * What a request says by itself: from where it comes, its cookies, and the addresses of our own
 * pages.
 */
@NullMarked
package org.dalil.web.request;

import org.jspecify.annotations.NullMarked;
