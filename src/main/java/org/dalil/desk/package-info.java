/**
 * The staff's face: work, articles, review. {@link org.dalil.desk.frame} is what stands around each
 * of its pages and keeps everyone else out. Asks doors; no other face knows of it.
 */
@NullMarked
package org.dalil.desk;

import org.jspecify.annotations.NullMarked;
