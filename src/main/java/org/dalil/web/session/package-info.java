/** Signing in and out, the first set-up, and what a reader chose to see: language and scheme. */
@NullMarked
package org.dalil.web.session;

import org.jspecify.annotations.NullMarked;
