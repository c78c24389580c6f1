package org.dalil.testing;

import io.micronaut.context.ApplicationContext;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.util.HashMap;
import java.util.Map;

/**
 * {@code @ExtendWith(Dalil.class)}: one context without a server per test class, on a base of its
 * own, or per {@link OneBase}; a test's and a constructor's parameters are beans.
 */
public class Dalil implements ParameterResolver {
    private static final Namespace SPACE = Namespace.create(Dalil.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == ApplicationContext.class
                || context(test).containsBean(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == ApplicationContext.class ? context(test) : context(test).getBean(type);
    }

    private static ApplicationContext context(ExtensionContext test) {
        var whole = test;
        while (whole.getParent().isPresent()
                && whole.getParent().get().getTestClass().isPresent()) {
            whole = whole.getParent().get();
        }
        var type = whole.getRequiredTestClass();
        var shared = type.getAnnotation(OneBase.class);
        var store = (shared == null ? whole : whole.getRoot()).getStore(SPACE);
        var named = (shared == null ? type : shared.value()).getName();
        return store.getOrComputeIfAbsent(named, _ -> new Running(start()), Running.class)
                .context();
    }

    /** A context on a fresh base with a fresh data directory and nothing imported. */
    public static ApplicationContext start() {
        return start(Map.of());
    }

    public static ApplicationContext start(Map<String, Object> more) {
        var settings = new HashMap<>(TestBase.fresh());
        settings.put("dalil.data", Scratch.folder("data").toString());
        settings.put("dalil.articles", "");
        settings.put("micronaut.server.port", "-1");
        // To let requests end, the closing of a context makes the whole server, also where there
        // was
        // none, which takes longer than most tests; the tests of the jar hold that they end.
        settings.put("micronaut.lifecycle.graceful-shutdown.enabled", false);
        settings.putAll(more);
        return ApplicationContext.builder().environments("test").properties(settings).start();
    }

    private record Running(ApplicationContext context) implements AutoCloseable {
        @Override
        public void close() {
            context.close();
        }
    }
}
