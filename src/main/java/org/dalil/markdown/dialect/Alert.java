package org.dalil.markdown.dialect;

import org.commonmark.node.CustomBlock;

/** A quote that begins with {@code [!NOTE]} or another of the five kinds. */
final class Alert extends CustomBlock {
    /** In lower case, as the class of the element ends. */
    final String kind;

    Alert(String kind) {
        this.kind = kind;
    }
}
