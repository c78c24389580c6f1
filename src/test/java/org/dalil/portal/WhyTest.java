package org.dalil.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.account.session.Sessions;
import org.dalil.article.Articles;
import org.dalil.article.Step;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Text;
import org.dalil.desk.Office.Clerk;
import org.dalil.testing.Server;
import org.dalil.testing.Staff;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Why an article is there or is not: staff are told, readers see nothing of it. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhyTest {
    private Server server;
    private Clerk huda;
    private long open;
    private long inside;

    @BeforeAll
    void start() throws InterruptedException {
        server = Server.start();
        huda = clerk(server.bean(Staff.class).huda());
        open = server.world().publicArticle("Numbat of the invoice", "Text");
        inside = server.world().internalArticle("Numbat for staff", "Text");
        server.settle();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Clerk clerk(Account account) {
        return new Clerk(account, server.bean(Sessions.class).begin(account), server);
    }

    private String verdict(String query, String why) {
        return huda.getIn("en", "/en/search?q=" + query + "&why=" + why)
                .select(".why-verdict")
                .text();
    }

    @Test
    void staffFindAWayToAskAtEveryResult() {
        var page = huda.page("/en/search?q=numbat");
        assertThat(page.select(".card a[href*=why]")).hasSize(2);
        var asked = huda.page(page.select(".card a[href*=why]").first().attr("href"));
        assertThat(asked.select(".why-verdict").text()).contains("place 1", "100 %");
        assertThat(asked.select(".why-table tbody tr").text())
                .contains("numbat", "as the word", "title", "just as written");
        assertThat(huda.page("/en/search?q=invoices&why=" + open).select(".why-table").text())
                .contains("forms", "invoic");
        var answer = huda.get("/en/search?q=numbat&why=" + open);
        assertThat(answer.headers().firstValue("cache-control").orElse("")).contains("no-store");
        assertThat(huda.getIn("ar", "/ar/search?q=numbat&why=" + open).select("#why").text())
                .contains("المرتبة", "العنوان");
    }

    @Test
    void anArticleIsNamedByNumberAddressOrTitle() {
        assertThat(verdict("numbat", Long.toString(open))).contains("Numbat of the invoice");
        assertThat(verdict("numbat", "/en/articles/" + open + "-x")).contains("of the invoice");
        assertThat(verdict("numbat", "of+the+invoice")).contains("of the invoice");
        assertThat(verdict("numbat", "nobody+wrote+this")).contains("No article has");
        assertThat(verdict("numbat", "999999")).contains("no article 999,999");
        var several = huda.page("/en/search?q=x&why=numbat");
        assertThat(several.select("#why li a")).hasSize(2);
        assertThat(verdict("numbat", "%00%22%3E%3Cscript%3E")).contains("No article has");
        assertThat(huda.get("/en/search?q=numbat&why=" + "x".repeat(5000)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void saysWhatKeepsAnArticleOut() throws InterruptedException {
        var world = server.world();
        var archived = world.publicArticle("Dunnart archived", "Text");
        server.bean(Articles.class).advance(archived, new Step.Archive(), World.OMAR);
        var draft = world.article("dunnart/draft", Audience.PUBLIC);
        server.bean(Drafts.class)
                .save(
                        draft,
                        Language.ENGLISH,
                        new Text("Dunnart draft", "", "Text"),
                        null,
                        World.OMAR);
        var arabic = world.article("dunnart/arabic", Audience.PUBLIC);
        world.live(arabic, Language.ARABIC, "حيوان", "نص.");
        world.publicArticle("Dunnart found", "Text");
        server.settle();
        assertThat(verdict("dunnart", Long.toString(archived))).contains("archived");
        assertThat(verdict("dunnart", "dunnart+draft")).contains("never published");
        assertThat(verdict("dunnart", Long.toString(arabic))).contains("العربية");
        assertThat(verdict("dunnart", Long.toString(open))).contains("no word of this search");
        assertThat(verdict("numbat", inside + "&as=everyone")).contains("it is for staff");
        assertThat(verdict("numbat", Long.toString(inside))).contains("place");
        assertThat(verdict("numbat", open + "&tag=none")).contains("lacks this tag");
        assertThat(verdict("numbat+-invoice", Long.toString(open)))
                .contains("the search leaves out: ", "-invoice");
        assertThat(verdict("numbat+%2Bzebra", Long.toString(open)))
                .contains("the search asks for: ", "+zebra");
        assertThat(verdict("%22invoice+numbat%22", Long.toString(open)))
                .contains("side by side: ", "invoice numbat");
    }

    @Test
    void staffMaySeeWhatEveryoneGets() {
        var page = huda.page("/en/search?q=numbat&as=everyone");
        assertThat(page.select(".card")).hasSize(1);
        assertThat(page.select("#why").text()).contains("everyone gets");
        assertThat(page.select(".card a[href*=why]").attr("href")).contains("as=everyone");
    }

    @Test
    void readersGetTheSamePageAndNothingOfIt() {
        var plain = main("");
        for (var more :
                new String[] {"&why=" + inside, "&why=numbat", "&as=staff", "&as=everyone"}) {
            assertThat(main(more)).as(more).isEqualTo(plain).doesNotContain("why", "for staff");
        }
        assertThat(huda.get("/en/search?q=numbat&why=" + inside).body()).contains("for staff");
    }

    private String main(String more) {
        return Jsoup.parse(server.get("/en/search?q=numbat" + more).body()).select("main").html();
    }
}
