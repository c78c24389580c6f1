package org.dalil.insight.gap.cause;

/** Why a topic fails, in the order in which it is asked; kept by name. */
public enum Cause {
    NOT_HELPFUL,
    NOT_OPENED,
    NOT_FOUND,
    WAITING,
    OTHER_LANGUAGE,
    NO_ARTICLE;

    /** The one step that would help most. */
    public GapStep step() {
        return switch (this) {
            case NOT_HELPFUL -> GapStep.IMPROVE;
            case NOT_OPENED -> GapStep.RETITLE;
            case NOT_FOUND -> GapStep.SYNONYM;
            case WAITING -> GapStep.PUBLISH;
            case OTHER_LANGUAGE -> GapStep.TRANSLATE;
            case NO_ARTICLE -> GapStep.WRITE;
        };
    }
}
