package org.dalil.console.demo.shop.plan;

import static org.dalil.console.demo.shop.plan.Mending.Kind.IMPROVE;
import static org.dalil.console.demo.shop.plan.Mending.Kind.RETITLE;
import static org.dalil.console.demo.shop.plan.Mending.Kind.TRANSLATE;
import static org.dalil.console.demo.shop.plan.Mending.Kind.WRITE;
import static org.dalil.console.demo.shop.plan.Turn.BETTER;
import static org.dalil.console.demo.shop.plan.Turn.DECLINED;
import static org.dalil.console.demo.shop.plan.Turn.EARLY;
import static org.dalil.console.demo.shop.plan.Turn.IN_REVIEW;
import static org.dalil.console.demo.shop.plan.Turn.IN_WORK;
import static org.dalil.console.demo.shop.plan.Turn.SAME;
import static org.dalil.console.demo.shop.plan.Turn.WORSE;
import static org.dalil.text.Language.ARABIC;
import static org.dalil.text.Language.ENGLISH;

import org.dalil.console.demo.shop.crowd.Deed;
import org.dalil.console.demo.shop.plan.Mending.Kind;
import org.dalil.text.Language;

import java.util.List;

/** What is hidden in the base for somebody to find. */
final class Planted {
    /** A topic in one language in which most people fail, and why. */
    record Gap(String topic, Language language, Trouble trouble, double fails) {}

    /** What somebody did about a topic. */
    record Deed(String topic, Language language, Kind kind, Turn turn) {}

    static final List<Gap> GAPS =
            List.of(
                    new Gap("installments", ARABIC, Trouble.NO_ARTICLE, .72),
                    new Gap("esim-activation", ENGLISH, Trouble.NO_ARTICLE, .70),
                    new Gap("money-back", ARABIC, Trouble.NOT_FOUND, .68),
                    new Gap("promo-code", ENGLISH, Trouble.NOT_FOUND, .70),
                    new Gap("change-address", ARABIC, Trouble.NOT_OPENED, .66),
                    new Gap("missing-item", ENGLISH, Trouble.NOT_OPENED, .68),
                    new Gap("cash-on-delivery", ARABIC, Trouble.NOT_HELPFUL, .70),
                    new Gap("size-exchange", ENGLISH, Trouble.NOT_HELPFUL, .68),
                    new Gap("tax-invoice", ARABIC, Trouble.OTHER_LANGUAGE, .70),
                    new Gap("ship-abroad", ENGLISH, Trouble.WAITING, .72));

    static final List<Deed> DEEDS =
            List.of(
                    new Deed("reset-password", ENGLISH, IMPROVE, BETTER),
                    new Deed("cancel-order", ARABIC, IMPROVE, BETTER),
                    new Deed("gift-card-balance", ENGLISH, WRITE, BETTER),
                    new Deed("delivery-time", ARABIC, RETITLE, BETTER),
                    new Deed("activate-warranty", ARABIC, TRANSLATE, BETTER),
                    new Deed("return-label", ENGLISH, IMPROVE, SAME),
                    new Deed("delete-account", ENGLISH, IMPROVE, SAME),
                    new Deed("price-match", ENGLISH, RETITLE, SAME),
                    new Deed("assembly-service", ENGLISH, IMPROVE, SAME),
                    new Deed("change-email", ENGLISH, IMPROVE, SAME),
                    new Deed("points-expiry", ARABIC, IMPROVE, SAME),
                    new Deed("branch-hours", ARABIC, RETITLE, SAME),
                    new Deed("app-crash", ARABIC, IMPROVE, SAME),
                    new Deed("pickup-store", ARABIC, IMPROVE, SAME),
                    new Deed("wallet-topup", ARABIC, IMPROVE, SAME),
                    new Deed("card-declined", ENGLISH, IMPROVE, WORSE),
                    new Deed("reschedule", ENGLISH, IMPROVE, WORSE),
                    new Deed("wrong-item", ENGLISH, RETITLE, WORSE),
                    new Deed("verification-code", ARABIC, IMPROVE, WORSE),
                    new Deed("return-period", ARABIC, IMPROVE, WORSE),
                    new Deed("gift-wrap", ARABIC, WRITE, EARLY),
                    new Deed("subscription-cancel", ENGLISH, IMPROVE, EARLY),
                    new Deed("bulk-order", ENGLISH, WRITE, IN_WORK),
                    new Deed("seller-contact", ENGLISH, IMPROVE, IN_REVIEW),
                    new Deed("preorder", ARABIC, IMPROVE, DECLINED));

    private Planted() {}

    static double before(Turn turn) {
        return switch (turn) {
            case BETTER -> .55;
            case SAME, EARLY, IN_WORK, IN_REVIEW, DECLINED -> .30;
            case WORSE -> .20;
        };
    }

    static double after(Turn turn) {
        return switch (turn) {
            case BETTER -> .20;
            case WORSE -> .42;
            case SAME, EARLY, IN_WORK, IN_REVIEW, DECLINED -> before(turn);
        };
    }
}
