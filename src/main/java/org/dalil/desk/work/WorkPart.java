package org.dalil.desk.work;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One kind of work.
 *
 * @param title the key of its heading's message
 * @param empty the key of what is said where nothing waits; null hides the part then
 * @param all where there is more of it, or null
 */
public record WorkPart(
        String title, @Nullable String empty, List<WorkLine> lines, @Nullable String all) {}
