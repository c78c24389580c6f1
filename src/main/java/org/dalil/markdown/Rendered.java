package org.dalil.markdown;

import org.dalil.text.SafeHtml;

import java.util.List;

/** An article as a page shows it, with the headings of which a table of contents is made. */
public record Rendered(SafeHtml html, List<Heading> headings) {}
