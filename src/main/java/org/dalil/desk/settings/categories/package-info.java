/** The tree of categories, for who keeps it: order, names, place, and taking empty ones away. */
@NullMarked
package org.dalil.desk.settings.categories;

import org.jspecify.annotations.NullMarked;
