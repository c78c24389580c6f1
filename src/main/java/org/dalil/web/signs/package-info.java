/**
 * Says what the quotes, + and - of a search ask for, wherever one searches. {@link
 * org.dalil.web.signs.Signs} is the door.
 */
@NullMarked
package org.dalil.web.signs;

import org.jspecify.annotations.NullMarked;
