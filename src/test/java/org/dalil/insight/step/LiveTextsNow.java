package org.dalil.insight.step;

import io.micronaut.context.BeanContext;

/** Texts that went live are looked for at once, and not at the job's next turn. */
public final class LiveTextsNow {
    private LiveTextsNow() {}

    public static void look(BeanContext context) {
        context.getBean(LiveTexts.class).run();
    }
}
