/** The notices above every page of the portal: what stands, what comes, and writing one. */
@NullMarked
package org.dalil.desk.settings.notices;

import org.jspecify.annotations.NullMarked;
