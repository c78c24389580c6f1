/**
 * What the base remembers of folders that were imported or exported. The door is {@link
 * org.dalil.content.record.Records}.
 */
@NullMarked
package org.dalil.content.record;

import org.jspecify.annotations.NullMarked;
