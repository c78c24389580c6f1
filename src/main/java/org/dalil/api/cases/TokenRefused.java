package org.dalil.api.cases;

/** No token, or none that is good for this; which of the two is not said. */
class TokenRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TokenRefused() {
        super("no token that is good for this");
    }
}
