package org.dalil.web.mail;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A mail while it is written, in one language; sentences are messages of the theme. */
public final class Sheet {
    private final Stationery stationery;
    private final Language language;
    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();
    private final List<MailPage.Line> lines = new ArrayList<>();
    private String title = "";
    private String label = "";
    private MailPage.@Nullable Quote quote;
    private MailPage.@Nullable Answer answer;
    private MailPage.@Nullable Quote words;
    private @Nullable String address;

    Sheet(Stationery stationery, Language language) {
        this.stationery = stationery;
        this.language = language;
    }

    public Language language() {
        return language;
    }

    public String say(String key, Map<String, ?> arguments) {
        return stationery.message(key, arguments, language);
    }

    public String day(LocalDate day) {
        return stationery.day(day, language);
    }

    public Sheet titled(String key, Map<String, ?> arguments) {
        title = say(key, arguments);
        return this;
    }

    public Sheet before(String key, Map<String, ?> arguments) {
        before.add(say(key, arguments));
        return this;
    }

    public Sheet after(String key) {
        return after(key, Map.of());
    }

    public Sheet after(String key, Map<String, ?> arguments) {
        after.add(say(key, arguments));
        return this;
    }

    /** The title of what it is about. */
    public Sheet about(String text, Language of) {
        quote = MailPage.Quote.of(text, of);
        return this;
    }

    public Sheet answering(MailPage.Answer given) {
        answer = given;
        return this;
    }

    /** Somebody's own words; none where they are empty. */
    public Sheet words(String said) {
        words = said.isEmpty() ? null : MailPage.Quote.of(said, language);
        return this;
    }

    /**
     * @param place its page, from the root of the site
     */
    public Sheet line(String text, Language of, String note, String place) {
        lines.add(new MailPage.Line(MailPage.Quote.of(text, of), note, stationery.address(place)));
        return this;
    }

    /** A plain sentence among several. */
    public Sheet line(String key) {
        var text = say(key, Map.of());
        lines.add(new MailPage.Line(MailPage.Quote.of(text, language), "", null));
        return this;
    }

    /** Where to go on; left out where the portal's public address is not known. */
    public Sheet leadingTo(String place, String key) {
        address = stationery.address(place);
        label = say(key, Map.of());
        return this;
    }

    /** What is to say of that place, if it is named. */
    public Sheet ofThatPlace(String key) {
        return address == null ? this : after(key);
    }

    public String title() {
        return title;
    }

    MailPage page(String portalName) {
        return new MailPage(
                portalName,
                title,
                List.copyOf(before),
                quote,
                answer,
                words,
                List.copyOf(lines),
                address,
                label,
                List.copyOf(after));
    }
}
