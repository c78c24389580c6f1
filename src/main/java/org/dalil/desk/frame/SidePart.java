package org.dalil.desk.frame;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** A page of the section Settings: what somebody may change there, each with its permission. */
public record SidePart(String name, Permission permission) {
    static final String SECTION = "settings";

    private static final List<SidePart> ALL =
            List.of(
                    new SidePart("people", Permission.KEEP_ACCOUNTS),
                    new SidePart("categories", Permission.KEEP_ARTICLES),
                    new SidePart("notices", Permission.KEEP_ARTICLES),
                    new SidePart("synonyms", Permission.KEEP_ARTICLES),
                    new SidePart("golden", Permission.KEEP_ARTICLES),
                    new SidePart("portal", Permission.CHANGE_SETTINGS),
                    new SidePart("look", Permission.CHANGE_SETTINGS),
                    new SidePart("contact", Permission.CHANGE_SETTINGS),
                    new SidePart("mail", Permission.CHANGE_SETTINGS),
                    new SidePart("checks", Permission.CHANGE_SETTINGS),
                    new SidePart("templates", Permission.CHANGE_SETTINGS),
                    new SidePart("tokens", Permission.KEEP_TOKENS),
                    new SidePart("trail", Permission.KEEP_ACCOUNTS));

    /** Those for this person, in the order of the list at the side. */
    public static List<SidePart> of(@Nullable Account account) {
        return account == null
                ? List.of()
                : ALL.stream().filter(page -> account.may(page.permission())).toList();
    }

    public String address() {
        return "/desk/" + current();
    }

    /** What a page says to {@link DeskFrames#of} that it is. */
    String current() {
        return SECTION + "/" + name;
    }

    SideLine line(String current) {
        return new SideLine(
                "settings.side." + name, address(), current().equals(current), 0, List.of());
    }
}
