package org.dalil.desk.frame;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecuredAnnotationRule;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;

import jakarta.inject.Singleton;

import org.dalil.account.Permission;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/**
 * Who is no staff is turned away from every address of the desk alike, before anybody looks whether
 * there is such a page: the answer tells nothing of what is there.
 */
@Singleton
class DeskDoor implements SecurityRule<HttpRequest<?>> {

    @Override
    public Publisher<SecurityRuleResult> check(
            HttpRequest<?> request, @Nullable Authentication authentication) {
        return Publishers.just(
                isDesk(request.getPath()) && !isStaff(authentication)
                        ? SecurityRuleResult.REJECTED
                        : SecurityRuleResult.UNKNOWN);
    }

    @Override
    public int getOrder() {
        return SecuredAnnotationRule.ORDER - 1000;
    }

    private static boolean isDesk(String path) {
        return path.equals("/desk") || path.startsWith("/desk/");
    }

    private static boolean isStaff(@Nullable Authentication authentication) {
        return authentication != null
                && authentication.getRoles().contains(Permission.READ_INTERNAL.name());
    }
}
