/**
 * Cases on the desk: what waits for somebody, a case with its reply and its outcome, the list of
 * all. Nothing needs a script; everything has a key.
 */
@NullMarked
package org.dalil.desk.cases;

import org.jspecify.annotations.NullMarked;
