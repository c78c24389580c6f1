/**
 * The articles of the base as files of a folder. The door is {@link
 * org.dalil.content.export.Export}; what it wrote is remembered by {@code content}, which reads it
 * back as an import would.
 */
@NullMarked
package org.dalil.content.export;

import org.jspecify.annotations.NullMarked;
