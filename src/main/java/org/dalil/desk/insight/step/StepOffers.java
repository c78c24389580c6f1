package org.dalil.desk.insight.step;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.Permission;
import org.dalil.desk.insight.Choice;
import org.dalil.desk.insight.StepDeed;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/** Offers steps, each begun by one click. */
@Singleton
public class StepOffers {
    public static final String ASSIGNEE = "step-assignee";
    public static final String DUE = "due";

    private final Accounts accounts;

    StepOffers(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Null where there is nothing to begin. */
    public @Nullable StepOffer of(List<StepDeed> deeds) {
        return of(deeds, StepTyped.NOTHING, "", "");
    }

    /**
     * The same after it was refused.
     *
     * @param field where it is wrong, {@code problem} in words; or empty
     */
    public @Nullable StepOffer of(
            List<StepDeed> deeds, StepTyped typed, String field, String problem) {
        if (deeds.isEmpty()) {
            return null;
        }
        return new StepOffer(
                deeds.getFirst(),
                deeds,
                people(typed),
                typed.due(),
                typed.day(),
                field.equals(ASSIGNEE) ? problem : null,
                field.equals(DUE) ? problem : null,
                !typed.isEmpty());
    }

    /** Who writes; what only some of them may do is asked when it is begun. */
    private List<Choice> people(StepTyped typed) {
        return accounts.all().stream()
                .filter(each -> each.may(Permission.WRITE))
                .sorted(Comparator.comparing(Account::name))
                .map(each -> Choice.named(Long.toString(each.id()), each.name(), typed.assignee()))
                .toList();
    }
}
