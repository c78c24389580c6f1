package org.dalil.theme;

import org.dalil.theme.page.PageBroken;
import org.dalil.theme.template.Rule;

/**
 * A template that loaded but cannot be rendered. The message names file, line and reason for
 * whoever develops the theme; a reader must not see it.
 */
public class TemplateBroken extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    TemplateBroken(PageBroken broken) {
        this(
                new Problem(
                        broken.file(),
                        broken.line(),
                        Rule.RENDERING,
                        String.valueOf(broken.getMessage())),
                broken);
    }

    private TemplateBroken(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
