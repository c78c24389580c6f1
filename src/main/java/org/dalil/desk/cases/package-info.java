/**
 * A case on the desk, with its reply and its outcome; {@code list} has the lists of them. Nothing
 * needs a script; everything has a key.
 */
@NullMarked
package org.dalil.desk.cases;

import org.jspecify.annotations.NullMarked;
