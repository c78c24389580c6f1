/**
 * What lies in an articles folder, by its addresses, before anything is read from it. The door is
 * {@link org.dalil.content.folder.Listing}.
 */
@NullMarked
package org.dalil.content.folder;

import org.jspecify.annotations.NullMarked;
