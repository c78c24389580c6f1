package org.dalil.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;

import jakarta.inject.Singleton;

import java.util.Optional;

/** Finds out who is asking, and gives it to the controller methods that want to know. */
@Singleton
public class Askers implements TypedRequestArgumentBinder<Asking> {

    /** Whom the session's cookie stands for; anonymous without one. */
    public Asking of(HttpRequest<?> request) {
        return request.getUserPrincipal(SignedIn.class)
                .map(staff -> Asking.of(staff.account()))
                .orElse(Asking.ANONYMOUS);
    }

    @Override
    public Argument<Asking> argumentType() {
        return Argument.of(Asking.class);
    }

    @Override
    public BindingResult<Asking> bind(
            ArgumentConversionContext<Asking> context, HttpRequest<?> request) {
        return () -> Optional.of(of(request));
    }
}
