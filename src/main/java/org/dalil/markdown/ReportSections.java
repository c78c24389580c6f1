package org.dalil.markdown;

import org.dalil.markdown.dialect.Slices.Slice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A resolution report taken apart. A part reaches to the next heading of its own level or above, or
 * to the heading of another part.
 *
 * @param sections in the order in which they were written; of two for one part the first counts
 * @param before as written, what stands before the first of them
 * @param rest as written, the headings after it that are no part, with their text
 */
public record ReportSections(List<ReportSection> sections, String before, String rest) {

    static ReportSections of(String markdown, List<Slice> slices) {
        var sections = new ArrayList<ReportSection>();
        var before = new StringBuilder();
        var rest = new StringBuilder();
        for (var i = 0; i < slices.size(); ) {
            var first = slices.get(i);
            var part = ReportPart.headed(first.heading()).filter(found -> isNew(found, sections));
            var end = part.isPresent() ? end(slices, i) : i + 1;
            var stop = slices.get(end - 1).end();
            if (part.isPresent()) {
                var text = markdown.substring(first.bodyStart(), stop).strip();
                sections.add(new ReportSection(part.get(), first.heading(), text));
            } else {
                (sections.isEmpty() ? before : rest).append(markdown, first.start(), stop);
            }
            i = end;
        }
        return new ReportSections(List.copyOf(sections), before.toString(), rest.toString());
    }

    private static boolean isNew(ReportPart part, List<ReportSection> sections) {
        return sections.stream().noneMatch(section -> section.part() == part);
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

    /**
     * The same text with this said in its parts; a part that is not named says what it said. What
     * is no part stands behind them.
     */
    public String saying(Map<ReportPart, String> words) {
        var text = new StringBuilder(before.isBlank() ? "" : before.strip() + "\n\n");
        for (var section : sections) {
            var said = words.getOrDefault(section.part(), "");
            var full = new ReportSection(section.part(), section.heading(), said);
            text.append((said.isBlank() ? section : full).withHeading().strip()).append("\n\n");
        }
        return text.append(rest.strip()).toString().strip() + "\n";
    }

    /**
     * The Markdown of the page for customers: what stands before, issue, resolution, cause, then
     * the rest. The environment is shown beside it ({@link Documents#lines}).
     */
    public String forReaders() {
        var shown =
                Stream.of(ReportPart.ISSUE, ReportPart.RESOLUTION, ReportPart.CAUSE)
                        .flatMap(part -> find(part).stream())
                        .filter(section -> !section.isBlank());
        var text = new StringBuilder(before).append("\n\n");
        shown.forEach(section -> text.append(section.withHeading()).append("\n\n"));
        return text.append(rest).toString();
    }
}
