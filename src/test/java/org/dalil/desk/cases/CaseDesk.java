package org.dalil.desk.cases;

import org.dalil.account.Account;
import org.dalil.account.Role;
import org.dalil.audit.Actor;
import org.dalil.cases.Cases;
import org.dalil.cases.Customer;
import org.dalil.cases.NewCase;
import org.dalil.cases.outcome.Outcomes;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.testing.Server;
import org.dalil.text.Language;
import org.jsoup.nodes.Document;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Huda, an agent and nothing more, works through her cases in a browser without scripts. */
public final class CaseDesk implements AutoCloseable {
    private final Office office = new Office();
    private final Clerk huda = office.clerk("Huda", Role.AGENT);
    private final long open;
    private final long internal;

    CaseDesk() throws InterruptedException {
        open = server().world().publicArticle("Charge the falcon", "Use the cable.");
        internal = server().world().internalArticle("Falcon charge refund", "Ask Omar.");
        server().ready();
        server().settle();
    }

    public Server server() {
        return office.server();
    }

    public Account huda() {
        return huda.account();
    }

    /** An article that customers may open. */
    public long open() {
        return open;
    }

    /** One that they may not. */
    public long internal() {
        return internal;
    }

    public Cases cases() {
        return server().bean(Cases.class);
    }

    public Outcomes outcomes() {
        return server().bean(Outcomes.class);
    }

    /** A case that nobody has; its number. */
    public long fresh(String subject) {
        var typed =
                NewCase.of(subject, "It is broken since yesterday", Language.ENGLISH)
                        .by(new Customer("Sara", "sara@example.com", ""))
                        .after(List.of("falcon charge"), null)
                        .from("t" + UUID.randomUUID().toString().substring(0, 8), "1");
        return cases().open(typed, Actor.SYSTEM).standing().number();
    }

    public HttpResponse<String> get(String path) {
        return huda.get(path);
    }

    public HttpResponse<String> post(String path, Map<String, String> form) {
        return huda.post(path, form);
    }

    public Document page(String path) {
        return huda.page(path);
    }

    /** The same for who chose Arabic. */
    public Document arabic(String path) {
        return huda.getIn("ar", path);
    }

    /** Sends the form of a case. */
    public HttpResponse<String> send(long id, String place, Map<String, String> form) {
        return post("/desk/cases/" + id + "/" + place, form);
    }

    /** The page of a case. */
    public Document page(long id) {
        return page("/desk/cases/" + id);
    }

    /** With which the browser says who it is. */
    String cookie() {
        return "dalil_session=" + huda.session();
    }

    static String version(Document page) {
        return page.select("input[name=version]").first().val();
    }

    @Override
    public void close() {
        office.close();
    }
}
