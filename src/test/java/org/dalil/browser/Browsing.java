package org.dalil.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.util.function.Supplier;

/**
 * {@code @ExtendWith(Browsing.class)}: a test's {@link Visitors} and {@link HelpCentre} are made
 * once per thread, so that tests beside each other share nobody's session, queue or browser.
 * Without a browser tests are skipped, and fail when {@code CI=true}.
 */
class Browsing implements ExecutionCondition, ParameterResolver {
    private static final Namespace SPACE = Namespace.create(Browsing.class);

    private record Own(Thread thread, Class<?> thing) {}

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (Chromium.find().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is there");
        }
        var missing = "no Chromium on the PATH, so pages were not looked at in a browser";
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(missing + " (CI=true)");
        }
        return ConditionEvaluationResult.disabled(missing);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == Visitors.class || type == HelpCentre.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var centre = own(test, HelpCentre.class, HelpCentre::open);
        if (parameter.getParameter().getType() == HelpCentre.class) {
            return centre;
        }
        var chromium = own(test, Chromium.class, () -> new Chromium(Chromium.find().orElseThrow()));
        return new Visitors(chromium.browser(), centre.address());
    }

    private static <T> T own(ExtensionContext test, Class<T> type, Supplier<T> maker) {
        return test.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent(
                        new Own(Thread.currentThread(), type), _ -> maker.get(), type);
    }
}
