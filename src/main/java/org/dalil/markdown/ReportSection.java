package org.dalil.markdown;

/**
 * One part of a resolution report as its author wrote it.
 *
 * @param heading plain
 * @param markdown what stands under the heading, without it, as written
 */
public record ReportSection(ReportPart part, String heading, String markdown) {

    String withHeading() {
        return "## " + heading + "\n\n" + markdown;
    }

    public boolean isBlank() {
        return markdown.isBlank();
    }
}
