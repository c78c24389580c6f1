package org.dalil.desk.frame;

import org.dalil.account.Permission;
import org.dalil.web.Asking;

import java.util.List;

/** The sections in the order of the list at the side, and who finds them there. */
record SideSection(String name, String address, Permission permission) {
    static final List<SideSection> ALL =
            List.of(
                    new SideSection("work", "/desk", Permission.READ_INTERNAL),
                    new SideSection("articles", "/desk/articles", Permission.READ_INTERNAL),
                    new SideSection("cases", "/desk/cases", Permission.READ_INTERNAL),
                    new SideSection("tasks", "/desk/tasks", Permission.READ_INTERNAL),
                    new SideSection("review", "/desk/review", Permission.REVIEW),
                    new SideSection(
                            InsightPart.SECTION,
                            InsightPart.ALL.getFirst().address(),
                            Permission.SEE_INSIGHT),
                    new SideSection(SidePart.SECTION, "/desk/settings", Permission.KEEP_ARTICLES));

    private static final List<String> ALWAYS =
            List.of("work", "articles", InsightPart.SECTION, SidePart.SECTION);

    /** A line that leads nowhere is worse than none. */
    boolean hasPage(List<SideCount> counts) {
        return ALWAYS.contains(name)
                || counts.stream().anyMatch(count -> count.section().equals(name));
    }

    boolean isFor(Asking asking) {
        return asking.may(permission)
                && (!isSettings() || !SidePart.of(asking.account()).isEmpty());
    }

    SideLine line(List<SideCount> counts, Asking asking, String current) {
        var waiting =
                counts.stream()
                        .filter(count -> count.section().equals(name))
                        .mapToLong(count -> count.waiting(asking))
                        .sum();
        var label = "desk.side." + name;
        if (isSettings()) {
            return settings(label, asking, current, waiting);
        }
        return name.equals(InsightPart.SECTION)
                ? insight(label, current, waiting)
                : new SideLine(label, address, name.equals(current), waiting, List.of());
    }

    /** It leads to the first page that this person may open, and shows them all when it is open. */
    private SideLine settings(String label, Asking asking, String current, long waiting) {
        var pages = SidePart.of(asking.account());
        var shown =
                current.startsWith(name)
                        ? pages.stream().map(page -> page.line(current)).toList()
                        : List.<SideLine>of();
        return new SideLine(label, pages.getFirst().address(), false, waiting, shown);
    }

    private SideLine insight(String label, String current, long waiting) {
        var shown =
                current.startsWith(name)
                        ? InsightPart.ALL.stream().map(page -> page.line(current)).toList()
                        : List.<SideLine>of();
        return new SideLine(label, address, false, waiting, shown);
    }

    private boolean isSettings() {
        return name.equals(SidePart.SECTION);
    }
}
