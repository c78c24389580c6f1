/** How bytes go out: packed or plain, and not at all where the browser has them. */
@NullMarked
package org.dalil.web.delivery;

import org.jspecify.annotations.NullMarked;
