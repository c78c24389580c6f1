package org.dalil.markdown;

import org.dalil.markdown.dialect.Dialect;
import org.dalil.markdown.dialect.Slices.Slice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A resolution report taken apart. A part reaches to the next heading of its own level or above, or
 * to the heading of another part.
 *
 * @param sections in the order in which they were written; of two for one part the first counts
 * @param rest everything else as written: what stands before, and headings that are no part
 */
public record ReportSections(List<ReportSection> sections, String rest) {
    private static final List<ReportPart> FOR_READERS =
            List.of(ReportPart.ISSUE, ReportPart.RESOLUTION, ReportPart.CAUSE);

    static ReportSections of(Dialect dialect, String markdown) {
        var sections = new ArrayList<ReportSection>();
        var rest = new StringBuilder();
        var slices = dialect.slices(markdown);
        for (var i = 0; i < slices.size(); ) {
            var first = slices.get(i);
            var part =
                    ReportPart.headed(first.heading())
                            .filter(p -> sections.stream().noneMatch(s -> s.part() == p));
            var end = part.isPresent() ? end(slices, i) : i + 1;
            var stop = slices.get(end - 1).end();
            if (part.isPresent()) {
                sections.add(
                        new ReportSection(
                                part.get(),
                                first.heading(),
                                markdown.substring(first.bodyStart(), stop).strip()));
            } else {
                rest.append(markdown, first.start(), stop);
            }
            i = end;
        }
        return new ReportSections(List.copyOf(sections), rest.toString());
    }

    private static int end(List<Slice> slices, int first) {
        var end = first + 1;
        while (end < slices.size()
                && slices.get(end).level() > slices.get(first).level()
                && ReportPart.headed(slices.get(end).heading()).isEmpty()) {
            end++;
        }
        return end;
    }

    public Optional<ReportSection> find(ReportPart part) {
        return sections.stream().filter(section -> section.part() == part).findFirst();
    }

    /** The required parts that are not there or say nothing. */
    public Set<ReportPart> missing() {
        var missing = EnumSet.allOf(ReportPart.class);
        missing.removeIf(part -> !part.isRequired());
        sections.stream()
                .filter(section -> !section.isBlank())
                .map(ReportSection::part)
                .forEach(missing::remove);
        return missing;
    }

    /** The Markdown of the page for customers: issue, resolution, cause, then the rest. */
    public String forReaders() {
        var text = new StringBuilder();
        FOR_READERS.stream()
                .flatMap(part -> find(part).stream())
                .forEach(
                        section ->
                                text.append("## ")
                                        .append(section.heading())
                                        .append("\n\n")
                                        .append(section.markdown())
                                        .append("\n\n"));
        return text.append(rest).toString();
    }
}
