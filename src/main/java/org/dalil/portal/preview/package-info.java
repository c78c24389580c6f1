/** What somebody outside reads by a private link: one text as it was, and nothing beside it. */
@NullMarked
package org.dalil.portal.preview;

import org.jspecify.annotations.NullMarked;
