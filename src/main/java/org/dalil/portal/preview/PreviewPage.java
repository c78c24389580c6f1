package org.dalil.portal.preview;

import org.dalil.portal.page.Words;
import org.dalil.text.SafeHtml;
import org.dalil.web.Frame;
import org.jspecify.annotations.Nullable;

/** {@code pages/preview}. */
record PreviewPage(
        Frame frame,
        Words title,
        @Nullable Words summary,
        String language,
        String direction,
        SafeHtml body) {}
