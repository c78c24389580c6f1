package org.dalil.article;

import org.dalil.account.Audience;

/** A move of an article's standing. Widening is reviewed work; narrowing acts at once. */
public sealed interface Step {
    /** A resolution was written. */
    record Resolve() implements Step {}

    /** Approved, or reused by somebody else. */
    record Validate() implements Step {}

    record Narrow(Audience to) implements Step {}

    record Widen(Audience to) implements Step {}

    record Archive() implements Step {}

    /** Back from the archive, with the audience it had. */
    record Restore() implements Step {}
}
