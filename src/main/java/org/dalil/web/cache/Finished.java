package org.dalil.web.cache;

import org.dalil.web.delivery.Content;
import org.dalil.web.visitor.ReadOf;
import org.jspecify.annotations.Nullable;

/**
 * A finished page.
 *
 * @param counted what is read on it
 */
public record Finished(Content content, @Nullable ReadOf counted) {}
