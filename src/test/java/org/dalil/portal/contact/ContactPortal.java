package org.dalil.portal.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.cases.CaseState;
import org.dalil.cases.worklist.Worklists;
import org.dalil.testing.Server;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

/** A portal behind a proxy, and what customers on several networks send it. */
final class ContactPortal implements AutoCloseable {
    private final Server server = Server.start(Map.of("dalil.proxies", "127.0.0.1,::1"));
    private final long article;
    private final long internal;

    ContactPortal() throws InterruptedException {
        article = server.world().publicArticle("Charge the falcon", "Use the cable.");
        internal = server.world().internalArticle("Falcon refunds canaryword", "Ask Omar.");
        server.ready();
        server.settle();
    }

    Server server() {
        return server;
    }

    /** One that customers may open. */
    long article() {
        return article;
    }

    /** One that they may not. */
    long internal() {
        return internal;
    }

    Document page(String path) {
        var answer = server.get(path);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    /** The form at an address, as a customer fills it in. */
    Map<String, String> filled(String address) {
        var form = new HashMap<String, String>();
        form.put("token", page(address).select("input[name=token]").val());
        form.put("subject", "الجهاز لا يشحن");
        form.put("description", "<img src=x> <b>لا يشحن</b> منذ أمس");
        form.put("product", "");
        form.put("name", "سارة");
        form.put("email", "sara@example.com");
        form.put("contact-again", "");
        return form;
    }

    HttpResponse<String> get(String path) {
        return server.get(path);
    }

    /** Sends the form from a network. */
    HttpResponse<String> send(String path, Map<String, String> form, String network) {
        return server.post(path, form, "X-Forwarded-For", network);
    }

    /** As a browser sends it: the fields, then the files, an empty one where none was chosen. */
    HttpResponse<String> inParts(Map<String, String> form, String network, String... pictures) {
        var body = new StringBuilder();
        form.forEach(
                (name, value) ->
                        body.append("--here\r\nContent-Disposition: form-data; name=\"")
                                .append(name + "\"\r\n\r\n" + value + "\r\n"));
        for (var each : pictures) {
            body.append("--here\r\nContent-Disposition: form-data; name=\"files\"; filename=\"")
                    .append(each.isEmpty() ? "" : "My screen.png")
                    .append("\"\r\nContent-Type: image/png\r\n\r\n" + each + "\r\n");
        }
        return server.send(
                "POST",
                "/en/contact",
                body.append("--here--\r\n").toString(),
                "Content-Type",
                "multipart/form-data; boundary=here",
                "Sec-Fetch-Site",
                "same-origin",
                "X-Forwarded-For",
                network);
    }

    /** How many cases wait for somebody. */
    long waiting() {
        return server.bean(Worklists.class).countUnassigned(CaseState.OPEN);
    }

    @Override
    public void close() {
        server.close();
    }
}
