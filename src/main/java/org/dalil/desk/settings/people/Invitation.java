package org.dalil.desk.settings.people;

import org.dalil.account.AccountRefused;
import org.dalil.account.Role;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be invited, as it was typed.
 *
 * @param problem what is wrong, a key that begins with its field's name, or null
 */
record Invitation(String email, String name, String role, @Nullable String problem) {
    static final Invitation EMPTY = new Invitation("", "", "agent", null);

    static Invitation of(Form form) {
        return new Invitation(form.one("email"), form.one("name"), form.one("role"), null);
    }

    @Nullable Role chosen() {
        return RoleChoice.read(role).orElse(null);
    }

    Invitation with(String problem) {
        return new Invitation(email, name, role, problem);
    }

    static String problem(AccountRefused refused) {
        return switch (refused.rule()) {
            case EMAIL_FORM -> "emailForm";
            case EMAIL_TAKEN -> "emailTaken";
            case NAME_LENGTH -> "nameLength";
            case PASSWORD_SHORT, PASSWORD_LONG, PASSWORD_IS_EMAIL ->
                    throw refused; // nobody typed one here
        };
    }
}
