/**
 * Synonyms as a file that people read and write: {@link org.dalil.search.words.file.SynonymFiles}
 * is the door. The ones that ship are such a file.
 */
@NullMarked
package org.dalil.search.words.file;

import org.jspecify.annotations.NullMarked;
