package org.dalil.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Beside {@code @ExtendWith(Dalil.class)}: classes that name the same share one context and its
 * base until the end of the run, as {@link Shared} says of servers.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OneBase {
    /** What they have in common. */
    Class<?> value();
}
