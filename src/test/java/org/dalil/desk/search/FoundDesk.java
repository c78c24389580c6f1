package org.dalil.desk.search;

import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.article.Articles;
import org.dalil.article.Step;
import org.dalil.article.revision.Revisions;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

import java.util.List;

/** A desk at which there is something to find, however it stands. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FoundDesk {
    static final String SEARCH = "/desk/search?q=";

    Office office;
    Clerk huda;
    long refund;
    long orders;
    long delivery;
    long archived;

    /** What is not live is looked through every few seconds: all is there before anybody asks. */
    @BeforeAll
    void start() throws InterruptedException {
        office = new Office();
        var world = office.server().world();
        huda = office.clerk("Huda", Role.AGENT);
        orders = world.category("orders", "Orders", "الطلبات");
        delivery = world.category("orders/delivery", "Delivery", "التوصيل");
        world.category("empty", "Empty", "فارغ");
        refund = world.article("list/refund", Audience.PUBLIC, delivery);
        world.live(
                refund,
                Language.ENGLISH,
                "Refund an order",
                "Press refund.\n\n## How long\n\nA week for a qbank.");
        world.live(refund, Language.ARABIC, "استرداد المبلغ", "اضغط.");
        world.draft(refund, Language.ENGLISH, "Refund an order", "Press refund qtwice.");
        var staff = world.article("list/staff", Audience.INTERNAL, orders);
        world.live(staff, Language.ENGLISH, "Refund above the limit", "Ask Omar.");
        var waiting = world.article("list/waiting", Audience.INTERNAL);
        world.draft(waiting, Language.ENGLISH, "Refund of a voucher", "<script>qwait</script>");
        office.server()
                .bean(Revisions.class)
                .handIn(waiting, Language.ENGLISH, Audience.PUBLIC, false, "new", World.HUDA);
        archived = world.publicArticle("Refund by fax", "By qfax.");
        office.server().bean(Articles.class).advance(archived, new Step.Archive(), World.OMAR);
        for (var at = 0; at < 25; at++) {
            world.publicArticle("Parcel " + at, "A parcel of the number " + at);
        }
        office.server().ready();
        office.server().settle();
    }

    @AfterAll
    void stop() {
        office.close();
    }

    Document page(String address) {
        return huda.page(address);
    }

    static List<String> titles(Document page) {
        return page.select(".found-results > .cards .card-title").eachText();
    }
}
