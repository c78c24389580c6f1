package org.dalil.article.review;

import static org.dalil.article.review.ReviewRefused.Rule.NO_RIGHT;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.audit.Actor;

/** Who does it, and whether their role lets them. */
public final class Rights {
    private Rights() {}

    public static void require(Account by, Permission permission) {
        if (!by.may(permission)) {
            throw new ReviewRefused(NO_RIGHT, by.name());
        }
    }

    public static Actor actor(Account by) {
        return new Actor(by.id(), by.name());
    }
}
