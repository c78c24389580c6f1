package org.dalil;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.List;
import java.util.Map;

/** Each feature stands on a floor, and imports what is below it. */
final class Floors extends ArchCondition<JavaClass> {
    private static final Map<String, Integer> FLOORS =
            Map.ofEntries(
                    Map.entry("text", 0),
                    Map.entry("database", 0),
                    Map.entry("statistics", 0),
                    Map.entry("throttle", 0),
                    Map.entry("account", 1),
                    Map.entry("markdown", 1),
                    Map.entry("theme", 1),
                    Map.entry("audit", 1),
                    Map.entry("settings", 1),
                    Map.entry("mail", 1),
                    Map.entry("article", 2),
                    Map.entry("task", 2),
                    Map.entry("search", 3),
                    Map.entry("content", 3),
                    Map.entry("notice", 3),
                    Map.entry("links", 4),
                    Map.entry("reading", 4),
                    Map.entry("cases", 4),
                    Map.entry("feedback", 4),
                    Map.entry("insight", 5),
                    Map.entry("web", 6),
                    Map.entry("portal", 7),
                    Map.entry("desk", 7),
                    Map.entry("api", 7),
                    Map.entry("console", 7));

    Floors() {
        super("import lower floors only");
    }

    @Override
    public void check(JavaClass from, ConditionEvents events) {
        from.getDirectDependenciesFromSelf().stream()
                .filter(arrow -> arrow.getTargetClass().getPackageName().startsWith("org.dalil."))
                .filter(arrow -> !feature(from).equals(feature(arrow.getTargetClass())))
                .filter(arrow -> floor(from) <= floor(arrow.getTargetClass()))
                .forEach(
                        arrow ->
                                events.add(
                                        SimpleConditionEvent.violated(
                                                from, arrow.getDescription())));
    }

    private static String feature(JavaClass type) {
        var parts = List.of(type.getPackageName().split("\\."));
        return parts.size() > 2 ? parts.get(2) : "";
    }

    private static int floor(JavaClass type) {
        var floor = FLOORS.get(feature(type));
        if (floor == null) {
            throw new AssertionError(
                    "no floor for package "
                            + type.getPackageName()
                            + ": give it one here and in docs/architecture.md");
        }
        return floor;
    }
}
