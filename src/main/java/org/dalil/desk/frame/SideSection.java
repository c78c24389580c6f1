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
                    new SideSection("review", "/desk/review", Permission.REVIEW),
                    new SideSection("settings", "/desk/settings", Permission.CHANGE_SETTINGS));

    private static final List<String> ALWAYS = List.of("work", "articles");

    /** A line that leads nowhere is worse than none. */
    boolean hasPage(List<SideCount> counts) {
        return ALWAYS.contains(name)
                || counts.stream().anyMatch(count -> count.section().equals(name));
    }

    boolean isFor(Asking asking) {
        return asking.account() != null && asking.account().may(permission);
    }

    SideLine line(List<SideCount> counts, Asking asking, String current) {
        var waiting =
                counts.stream()
                        .filter(count -> count.section().equals(name))
                        .mapToLong(count -> count.waiting(asking))
                        .sum();
        return new SideLine("desk.side." + name, address, name.equals(current), waiting);
    }
}
