package org.dalil.insight.daily.visitor;

import java.util.Set;
import java.util.function.Consumer;

/** The visitors of a day, in 64 slices; asked again it tells the same in the same order. */
public interface DayEvents {
    int SLICES = 64;

    void each(int slice, Consumer<VisitorDay> visitor);

    /** The same of some visitors alone. */
    default void some(int slice, Set<String> visitors, Consumer<VisitorDay> visitor) {
        each(
                slice,
                each -> {
                    if (visitors.contains(each.visitor())) {
                        visitor.accept(each);
                    }
                });
    }
}
