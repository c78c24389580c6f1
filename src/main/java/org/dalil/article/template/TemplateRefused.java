package org.dalil.article.template;

import org.dalil.markdown.ReportPart;

import java.util.List;

/** A template breaks a rule. */
public class TemplateRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public enum Rule {
        TOO_LARGE,
        HIDDEN_CHARACTER,
        /** Every report that began with it would lack a section. */
        SECTION_MISSING,
        NO_RIGHT
    }

    private final Rule rule;
    private final transient List<ReportPart> missing;

    TemplateRefused(Rule rule) {
        this(rule, List.of());
    }

    TemplateRefused(Rule rule, List<ReportPart> missing) {
        super("template refused: " + rule);
        this.rule = rule;
        this.missing = List.copyOf(missing);
    }

    public Rule rule() {
        return rule;
    }

    /** The sections of a report that have no heading; empty for other rules. */
    public List<ReportPart> missing() {
        return missing;
    }
}
