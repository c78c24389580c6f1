package org.dalil.web.cache;

import org.dalil.web.delivery.Content;
import org.dalil.web.visitor.Shown;
import org.jspecify.annotations.Nullable;

/**
 * A finished page.
 *
 * @param counted what is shown on it
 */
public record Finished(Content content, @Nullable Shown counted) {}
