package org.dalil.insight.gap.count;

import io.micronaut.context.BeanContext;

/** Gaps that are counted at once, and not at the job's next turn. */
public final class GapsNow {
    private GapsNow() {}

    public static void count(BeanContext context) {
        context.getBean(GapRun.class).run();
    }
}
