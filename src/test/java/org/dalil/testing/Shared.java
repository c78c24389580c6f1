package org.dalil.testing;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * {@code @ExtendWith(Shared.class)}: a parameter that can be closed, such as a server with what a
 * package tests it with, is made once for all classes that ask for its type, and closed after the
 * last test of the run. They run beside each other: what one counts, no other may add to.
 */
public class Shared implements ParameterResolver {
    private static final Namespace SPACE = Namespace.create(Shared.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return AutoCloseable.class.isAssignableFrom(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent(parameter.getParameter().getType());
    }
}
