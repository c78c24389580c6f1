package org.dalil.api.cases;

import io.micronaut.json.JsonMapper;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.audit.Actor;
import org.dalil.cases.CaseState;
import org.dalil.cases.Cases;
import org.dalil.cases.SupportCase;
import org.dalil.cases.outcome.Ending;
import org.dalil.cases.outcome.Outcomes;
import org.dalil.database.Transactions;
import org.dalil.text.Hidden;
import org.jspecify.annotations.Nullable;

/**
 * What a helpdesk says about a case that it brought: whose it is, what was answered, how it ended.
 * All of it happens, or nothing.
 */
@Singleton
class CaseNews {
    private final Cases cases;
    private final Outcomes outcomes;
    private final Accounts accounts;
    private final SaidEndings endings;
    private final Transactions transactions;
    private final JsonMapper json;

    CaseNews(
            Cases cases,
            Outcomes outcomes,
            Accounts accounts,
            SaidEndings endings,
            Transactions transactions,
            JsonMapper json) {
        this.cases = cases;
        this.outcomes = outcomes;
        this.accounts = accounts;
        this.endings = endings;
        this.transactions = transactions;
        this.json = json;
    }

    /**
     * @param isClosed without a word on how: one that was closed before stays as it is
     */
    private record News(
            boolean isReopened,
            boolean isClosed,
            boolean isAssigned,
            @Nullable Account assignee,
            String reply,
            @Nullable Ending ending,
            String resolution) {}

    SupportCase take(long id, @Nullable String body, Actor actor) {
        cases.find(id);
        var news = read(body);
        return transactions.write(
                () -> {
                    if (news.isAssigned()) {
                        cases.assign(id, news.assignee(), null, actor);
                    }
                    if (!news.reply().isEmpty() && !isLast(id, news.reply(), actor)) {
                        cases.reply(id, news.reply(), null, actor);
                    }
                    if (news.isReopened()) {
                        outcomes.reopen(id, actor);
                    }
                    if (news.isClosed() && cases.find(id).state() == CaseState.OPEN) {
                        outcomes.end(id, new Ending.PutOff(), null, actor);
                    }
                    if (news.ending() != null) {
                        outcomes.end(id, news.ending(), news.resolution(), null, actor);
                    }
                    return cases.find(id);
                });
    }

    /** Whose answer was lost says it all again; customers are not told the same twice in a row. */
    private boolean isLast(long id, String reply, Actor actor) {
        var replies = cases.whole(id).replies();
        return !replies.isEmpty()
                && replies.getLast().author().equals(actor.name())
                && replies.getLast().body().equals(Hidden.without(reply));
    }

    private News read(@Nullable String body) {
        var members = Members.of(body, json);
        var state = members.text("state");
        if (!state.isEmpty() && !state.equals("open") && !state.equals("closed")) {
            members.notOneOf("state", "open, closed");
        }
        var ending = endings.read(members);
        var assignee = assignee(members);
        var news =
                new News(
                        state.equals("open"),
                        state.equals("closed") && ending == null,
                        members.has("assignee"),
                        assignee,
                        members.text("reply"),
                        ending,
                        ending instanceof Ending.Fixed ? "" : members.text("resolution"));
        members.requireAllRead();
        members.check();
        return news;
    }

    private @Nullable Account assignee(Members members) {
        var email = members.text("assignee");
        if (email.isEmpty()) {
            return null;
        }
        var found = accounts.find(email);
        if (found.isEmpty()) {
            members.wrong("assignee", "unknown");
        } else if (accounts.findActive(email).isEmpty()) {
            members.wrong("assignee", "inactive"); // it would be on nobody's list
        }
        return found.orElse(null);
    }
}
