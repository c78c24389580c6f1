package org.dalil.api.cases;

import jakarta.inject.Singleton;

import org.dalil.cases.LinkKind;
import org.dalil.cases.outcome.Ending;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads how a helpdesk says that a case ended. */
@Singleton
class SaidEndings {
    private final CaseIntake intake;

    SaidEndings(CaseIntake intake) {
        this.intake = intake;
    }

    /** How a helpdesk names an ending. */
    private enum Said {
        RESOLVED_BY,
        CREATED_FROM,
        RELATED,
        ONE_OFF,
        NO_VALUE,
        PRIVATE,
        /** Put off. */
        LATER;

        static Optional<Said> of(String written) {
            return Arrays.stream(values())
                    .filter(each -> each.code().equals(written.toLowerCase(Locale.ROOT)))
                    .findFirst();
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static String choices() {
            return Stream.of(values()).map(Said::code).collect(Collectors.joining(", "));
        }
    }

    /** Null where nothing was said of it. */
    @Nullable Ending read(Members members) {
        var outcome = members.text("outcome");
        var article = members.text("article");
        var resolution = members.text("resolution");
        if (outcome.isEmpty()) {
            if (!article.isEmpty() || !resolution.isEmpty()) {
                members.wrong("outcome", "missing");
            }
            return null;
        }
        var said = Said.of(outcome);
        if (said.isEmpty()) {
            members.notOneOf("outcome", Said.choices());
            return null;
        }
        return switch (said.get()) {
            case RESOLVED_BY -> linked(LinkKind.RESOLVED_BY, article, members);
            case RELATED -> linked(LinkKind.RELATED, article, members);
            case CREATED_FROM ->
                    article.isEmpty() && !resolution.isEmpty()
                            ? new Ending.Fixed(resolution)
                            : linked(LinkKind.CREATED_FROM, article, members);
            case ONE_OFF -> alone(new Ending.OneOff(), article, members);
            case NO_VALUE -> alone(new Ending.NoValue(), article, members);
            case PRIVATE -> alone(new Ending.Private(), article, members);
            case LATER -> alone(new Ending.PutOff(), article, members);
        };
    }

    /** An article beside it would be left out, and the program would take it for linked. */
    private static Ending alone(Ending ending, String article, Members members) {
        if (!article.isEmpty()) {
            members.wrong("article", "not_with_outcome");
        }
        return ending;
    }

    private @Nullable Ending linked(LinkKind kind, String article, Members members) {
        if (article.isEmpty()) {
            members.wrong("article", "missing");
            return null;
        }
        var found = intake.article(article);
        if (found.isEmpty()) {
            members.wrong("article", "unknown");
            return null;
        }
        return new Ending.Linked(kind, found.get());
    }
}
