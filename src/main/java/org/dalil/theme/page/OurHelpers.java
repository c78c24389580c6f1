package org.dalil.theme.page;

import com.github.jknack.handlebars.Decorator;
import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.helper.DefaultHelperRegistry;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;

/** Of what Handlebars brings, three blocks stay; the rest reaches further than a theme may. */
final class OurHelpers extends DefaultHelperRegistry {
    private final Set<String> kept = new HashSet<>(Set.of("if", "unless", "with"));

    @Override
    public <C> @Nullable Helper<C> helper(String name) {
        return kept.contains(name) ? super.helper(name) : null;
    }

    @Override
    public <H> OurHelpers registerHelper(String name, Helper<H> helper) {
        super.registerHelper(name, helper);
        if (kept != null) { // the constructor above registers its own before this class is there
            kept.add(name);
        }
        return this;
    }

    @Override
    public @Nullable Decorator decorator(String name) {
        return null;
    }
}
