/** The theme's files as they are served. */
@NullMarked
package org.dalil.web.asset;

import org.jspecify.annotations.NullMarked;
