package org.dalil.desk.care;

import org.dalil.desk.frame.DeskPages;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

/** A fault in the page's words, at its field. */
record Said(@Nullable CareFault fault, DeskPages pages, Language page) {

    boolean isAt(String field) {
        return fault != null && fault.field().equals(field);
    }

    @Nullable String at(String field) {
        return fault == null || !isAt(field)
                ? null
                : pages.message(fault.message(), fault.arguments(), page);
    }
}
