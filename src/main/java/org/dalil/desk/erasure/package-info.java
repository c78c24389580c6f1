/** An administrator erases an article or a case, after a page that names what goes. */
@NullMarked
package org.dalil.desk.erasure;

import org.jspecify.annotations.NullMarked;
