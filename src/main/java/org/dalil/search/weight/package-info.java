/** Every number that ranking stands on, by name and with its reason. Uses nothing. */
@NullMarked
package org.dalil.search.weight;

import org.jspecify.annotations.NullMarked;
