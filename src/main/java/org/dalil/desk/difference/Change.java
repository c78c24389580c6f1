package org.dalil.desk.difference;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What became of a text.
 *
 * @param by whose change it is, for a reviewer's correction; else empty
 * @param none whether nothing changed but its readers
 */
public record Change(
        String by,
        DiffLine title,
        @Nullable DiffLine summary,
        List<DiffBlock> body,
        boolean none) {}
