package org.dalil.account.setup;

import org.dalil.account.AccountRefused;

/** The settings name a first administrator that cannot be; stops the start. */
public class FirstAdminRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FirstAdminRefused(AccountRefused refused) {
        super(
                switch (refused.field()) {
                            case EMAIL -> "dalil.admin.email (DALIL_ADMIN_EMAIL)";
                            case NAME, PASSWORD -> "dalil.admin.password (DALIL_ADMIN_PASSWORD)";
                        }
                        + " cannot be used: "
                        + refused.getMessage(),
                refused);
    }
}
