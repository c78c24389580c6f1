/**
 * What an installation may set: {@link org.dalil.settings.Settings} holds what people change at run
 * time, {@code dalil.*} keys what stands in files and environment.
 */
@NullMarked
package org.dalil.settings;

import org.jspecify.annotations.NullMarked;
