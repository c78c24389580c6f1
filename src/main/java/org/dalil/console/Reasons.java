package org.dalil.console;

import org.dalil.account.setup.FirstAdminRefused;
import org.dalil.console.demo.NotEmpty;
import org.dalil.console.order.OrderRefused;
import org.dalil.search.language.lexicon.LexiconRefused;
import org.dalil.settings.SettingRefused;
import org.dalil.theme.ThemeRefused;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

import java.net.BindException;
import java.net.UnknownHostException;
import java.sql.SQLException;

/** The one message of a start that failed, where it is one an operator can act on. */
final class Reasons {
    /** H2: a second process cannot open a file. */
    private static final int BASE_IN_USE = 90020;

    /** SQL's class of those who may not come in. */
    private static final String NOT_LET_IN = "28";

    private Reasons() {}

    /**
     * @return empty where it is a fault of ours
     */
    static String of(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var reason =
                    switch (cause) {
                        case SettingRefused told -> told.getMessage();
                        case FirstAdminRefused told -> told.getMessage();
                        case ThemeRefused told -> told.getMessage();
                        case LexiconRefused told -> told.getMessage();
                        case OrderRefused told -> told.getMessage();
                        case NotEmpty told -> told.getMessage();
                        case BindException taken ->
                                "MICRONAUT_SERVER_PORT is %s but must be a port that is free (%s)"
                                        .formatted(port(), taken.getMessage());
                        case SQLException sql -> database(sql);
                        case YAMLException broken -> file(broken);
                        default -> "";
                    };
            if (reason != null && !reason.isEmpty()) {
                return reason;
            }
        }
        return "";
    }

    private static String port() {
        return Program.setting("micronaut.server.port").orElse("8080");
    }

    private static String database(SQLException failure) {
        if (failure.getErrorCode() == BASE_IN_USE) {
            return place() + ", which another Dalil is using; end it, or name another place";
        }
        if (String.valueOf(failure.getSQLState()).startsWith(NOT_LET_IN)) {
            return "%s, where DALIL_DATABASE_USER '%s' is not let in with this DALIL_DATABASE_PASSWORD (%s)"
                    .formatted(
                            place(),
                            Program.setting("dalil.database.user").orElse(""),
                            failure.getMessage());
        }
        return place() + ", where no database can be used: " + why(failure);
    }

    /** Where the base is; without what stands behind the address proper: it may be a password. */
    private static String place() {
        return Program.setting("dalil.database.url")
                .filter(url -> !url.isBlank())
                .map(url -> "DALIL_DATABASE_URL is " + url.replaceFirst("[?;].*", ""))
                .orElseGet(() -> "DALIL_DATA is " + Program.data());
    }

    private static String why(SQLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException unknown) {
                return "no host is called " + unknown.getMessage();
            }
        }
        return failure.getMessage();
    }

    private static String file(YAMLException failure) {
        var where = Program.file() + " is no YAML";
        if (failure instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            var mark = marked.getProblemMark();
            return "%s, line %d, column %d: %s"
                    .formatted(
                            where, mark.getLine() + 1, mark.getColumn() + 1, marked.getProblem());
        }
        return where + ": " + failure.getMessage();
    }
}
