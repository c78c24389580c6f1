/** Golden queries: the list, a run of them beside the one before, and writing one. */
@NullMarked
package org.dalil.desk.settings.golden;

import org.jspecify.annotations.NullMarked;
