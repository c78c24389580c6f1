package org.dalil.theme;

import java.util.List;
import java.util.stream.Collectors;

/** A theme that breaks a rule is not loaded; every reason is in the message, one a line. */
public class ThemeRefused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<Problem> problems;

    ThemeRefused(String theme, List<Problem> problems) {
        super(
                problems.stream()
                        .map(Problem::toString)
                        .collect(
                                Collectors.joining(
                                        "\n  ",
                                        "The theme '" + theme + "' cannot be used:\n  ",
                                        "")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
