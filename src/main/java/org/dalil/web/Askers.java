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

    /**
     * Whom the session's cookie stands for; anonymous without one, and for staff who look at the
     * portal as a customer does ({@code ?as=customer}).
     */
    public Asking of(HttpRequest<?> request) {
        return request.getUserPrincipal(SignedIn.class)
                .filter(_ -> !asCustomer(request))
                .map(staff -> Asking.of(staff.account()))
                .orElse(Asking.ANONYMOUS);
    }

    /** It narrows only, so anybody may ask for it; the desk is no customer's. */
    private static boolean asCustomer(HttpRequest<?> request) {
        return "customer".equals(request.getParameters().get("as"))
                && !request.getPath().startsWith("/desk");
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
