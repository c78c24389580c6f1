package org.dalil.insight.effect;

/** What is said of it for good. Kept by name. */
enum FinalVerdict {
    BETTER,
    WORSE,
    NO_CHANGE,
    UNTOLD;

    static FinalVerdict of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Better() -> BETTER;
            case Verdict.Worse() -> WORSE;
            case Verdict.NoChange() -> NO_CHANGE;
            case Verdict.TooEarly _, Verdict.CannotTell(), Verdict.NotLive() -> UNTOLD;
        };
    }

    Verdict told() {
        return switch (this) {
            case BETTER -> new Verdict.Better();
            case WORSE -> new Verdict.Worse();
            case NO_CHANGE -> new Verdict.NoChange();
            case UNTOLD -> new Verdict.CannotTell();
        };
    }
}
