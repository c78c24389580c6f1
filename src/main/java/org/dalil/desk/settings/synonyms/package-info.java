/** Synonyms: the list, writing one with a look at what it would change, and files of them. */
@NullMarked
package org.dalil.desk.settings.synonyms;

import org.jspecify.annotations.NullMarked;
