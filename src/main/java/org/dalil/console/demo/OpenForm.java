package org.dalil.console.demo;

/** A page for writing to us that somebody opened, and the case that came of it. */
final class OpenForm {
    private final String token;
    private long caseId;

    OpenForm(String token) {
        this.token = token;
    }

    void sent(long id) {
        caseId = id;
    }

    String token() {
        return token;
    }

    long caseId() {
        return caseId;
    }
}
