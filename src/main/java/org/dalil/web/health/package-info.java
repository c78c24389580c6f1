/** Whether this node is ready for readers, and whether all is well. */
@NullMarked
package org.dalil.web.health;

import org.jspecify.annotations.NullMarked;
