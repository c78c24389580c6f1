package org.dalil.desk.trail;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a list can be narrowed to, and the kinds of subjects that the trail has for it. */
enum TrailKind {
    ARTICLES("article", "revision", "preview link"),
    CASES("case", "cases"),
    TASKS("task"),
    PEOPLE("account", "token"),
    SETTINGS(
            "category",
            "notice",
            "portal",
            "portal settings",
            "portal look",
            "contact settings",
            "article template",
            "blocking checks",
            "review policy",
            "mail",
            "synonym",
            "golden query",
            "first day of the week"),
    INSIGHT("topic", "proposal", "marked day", "report", "weekly letter");

    private final List<String> subjects;

    TrailKind(String... subjects) {
        this.subjects = List.of(subjects);
    }

    List<String> subjects() {
        return subjects;
    }

    static Set<String> all() {
        return Arrays.stream(values())
                .flatMap(each -> each.subjects.stream())
                .collect(Collectors.toSet());
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Null for what is none: the whole trail is shown then. */
    static @Nullable TrailKind of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
