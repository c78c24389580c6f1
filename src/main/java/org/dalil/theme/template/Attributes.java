package org.dalil.theme.template;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What may stand in which attribute. The reasons are the strict content security policy. */
final class Attributes {
    private static final Set<String> ADDRESSES =
            Set.of(
                    "href",
                    "src",
                    "action",
                    "formaction",
                    "poster",
                    "cite",
                    "data",
                    "ping",
                    "manifest",
                    "xlink:href",
                    "hx-get",
                    "hx-post",
                    "hx-put",
                    "hx-patch",
                    "hx-delete",
                    "hx-push-url",
                    "hx-replace-url");
    private static final Set<String> ADDRESS_LISTS = Set.of("srcset", "imagesrcset");

    /** What these name is fetched with the page; a link in {@code a} is only followed by choice. */
    private static final Set<String> FETCHING =
            Set.of(
                    "script", "link", "img", "source", "video", "audio", "track", "input", "iframe",
                    "use", "image");

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*:)?//.*");
    private static final Pattern SCHEME = Pattern.compile("(?is)([a-z][a-z0-9+.-]*):.*");

    private Attributes() {}

    /** Whether a value of the page in it has to be an address. */
    static boolean isAddress(String name) {
        return ADDRESSES.contains(name) || ADDRESS_LISTS.contains(name);
    }

    static Optional<Finding> name(String name, int line) {
        if (name.startsWith("on") || name.startsWith("hx-on")) {
            return found(line, Rule.INLINE_HANDLER, name + "= would be script in the page");
        }
        return switch (name) {
            case "style" -> found(line, Rule.INLINE_STYLE, "style= is not applied; write a class");
            case "srcdoc", "http-equiv", "hx-vars" ->
                    found(line, Rule.FORBIDDEN_ATTRIBUTE, name + "= is not for themes");
            default -> Optional.empty();
        };
    }

    /** Judges what the author wrote of a value, once it is complete. */
    static Optional<Finding> value(Place place, int line) {
        var text = place.text().strip();
        if (isAddress(place.attribute())) {
            return address(place, text, line);
        }
        return place.attribute().startsWith("hx-") && text.matches("(?is)(js|javascript):.*")
                ? found(line, Rule.INLINE_HANDLER, place.attribute() + "= would be script")
                : Optional.empty();
    }

    private static Optional<Finding> address(Place place, String text, int line) {
        var scheme = SCHEME.matcher(text);
        if (scheme.matches() && !Address.admits(scheme.group(1).toLowerCase(Locale.ROOT))) {
            return found(
                    line, Rule.ADDRESS, "an address may not begin with " + scheme.group(1) + ":");
        }
        if (FETCHING.contains(place.element()) && ELSEWHERE.matcher(text).matches()) {
            return found(line, Rule.THIRD_PARTY, "a page fetches nothing from elsewhere: " + text);
        }
        return place.valued() && ADDRESS_LISTS.contains(place.attribute())
                ? found(line, Rule.ADDRESS, "no values of the page in " + place.attribute() + "=")
                : Optional.empty();
    }

    private static Optional<Finding> found(int line, Rule rule, String reason) {
        return Optional.of(new Finding(line, rule, reason));
    }
}
