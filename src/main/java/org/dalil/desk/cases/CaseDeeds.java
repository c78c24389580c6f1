package org.dalil.desk.cases;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.cases.CaseChanged;
import org.dalil.cases.CaseRefused;
import org.dalil.cases.CaseTaken;
import org.dalil.desk.frame.DeskPages;
import org.dalil.web.Asking;

import java.util.function.Supplier;

/** Does something to a case and leads back to it; what was refused is said on its page. */
@Singleton
class CaseDeeds {
    private final CasePages page;
    private final DeskPages pages;
    private final Accounts accounts;

    CaseDeeds(CasePages page, DeskPages pages, Accounts accounts) {
        this.page = page;
        this.pages = pages;
        this.accounts = accounts;
    }

    HttpResponse<?> of(
            HttpRequest<?> request, Asking asking, long id, CaseForm form, Runnable move) {
        return leading(request, asking, id, form, leadingBack(id, move));
    }

    /**
     * @param move gives the address to go on at
     */
    HttpResponse<?> leading(
            HttpRequest<?> request, Asking asking, long id, CaseForm form, Supplier<String> move) {
        try {
            return pages.goOn(move.get());
        } catch (CaseRefused refused) {
            var faults = CaseFaults.of(refused);
            return page.show(request, asking, HttpStatus.UNPROCESSABLE_ENTITY, id, form, faults);
        } catch (CaseChanged _) {
            return page.show(request, asking, HttpStatus.CONFLICT, id, form, CaseFaults.CHANGED);
        } catch (CaseTaken taken) {
            var who = accounts.find(taken.account()).map(Account::name).orElse("");
            var faults = CaseFaults.taken(who);
            return page.show(request, asking, HttpStatus.CONFLICT, id, form, faults);
        }
    }

    /**
     * Does something that most of the words on the page are not for: they stay where they were
     * typed.
     *
     * @param left what of the form is not done with, once the move is
     */
    HttpResponse<?> beside(
            HttpRequest<?> request,
            Asking asking,
            long id,
            CaseForm form,
            CaseForm left,
            Runnable move) {
        var answer = of(request, asking, id, form, move);
        return answer.status() == HttpStatus.SEE_OTHER && left.hasWords()
                ? page.show(request, asking, HttpStatus.OK, id, left, CaseFaults.NONE)
                : answer;
    }

    private static Supplier<String> leadingBack(long id, Runnable move) {
        return () -> {
            move.run();
            return address(id);
        };
    }

    static String address(long id) {
        return "/desk/cases/" + id;
    }
}
