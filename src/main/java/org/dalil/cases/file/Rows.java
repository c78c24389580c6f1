package org.dalil.cases.file;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** The cases of a file, one after the other. */
interface Rows {
    /** The next one; null at the end. */
    @Nullable Row next() throws IOException;
}
