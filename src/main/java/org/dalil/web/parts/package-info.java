/** Forms that bring files. The door is {@link org.dalil.web.parts.Parts}. */
@NullMarked
package org.dalil.web.parts;

import org.jspecify.annotations.NullMarked;
