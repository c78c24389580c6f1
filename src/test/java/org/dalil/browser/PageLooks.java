package org.dalil.browser;

import org.dalil.text.Language;

import java.util.LinkedHashMap;
import java.util.Map;

/** Every page of the portal in a language, by name. */
final class PageLooks {
    private static final String REPORT = "your-account/verification-code-does-not-arrive";
    private static final String HOW_TO = "orders-and-delivery/track-an-order";

    private PageLooks() {}

    static Map<String, String> of(HelpCentre centre, Language language) {
        var isArabic = language.equals(Language.ARABIC);
        var search = "/" + language + "/search?q=";
        var pages = new LinkedHashMap<String, String>();
        pages.put("home", "/" + language);
        pages.put("category", centre.category(HOW_TO, language));
        pages.put("article", centre.article(HOW_TO, language));
        pages.put("report", centre.article(REPORT, language));
        pages.put("nasty", centre.nasty(language));
        pages.put("search", search + (isArabic ? "رمز التحقق" : "verification code"));
        pages.put("weak", search + (isArabic ? "تأجير دراجات في الجبل" : "bicycle hire in hills"));
        pages.put("nothing", search + "zxqwvbn");
        pages.put("asking", "/" + language + "/search");
        pages.put("too-long", search + "many words ".repeat(60));
        pages.put("not-found", "/" + language + "/articles/999999");
        pages.put("bad-address", search + "%zz");
        pages.put("sign-in", "/sign-in?lang=" + language);
        pages.put("set-up", centre.setUp(language));
        return pages;
    }
}
