package org.dalil.web.session;

import org.dalil.settings.PortalSettings;
import org.dalil.text.Language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an administrator wants the portal to be.
 *
 * @param first the language for readers whose own is unknown
 * @param names by language, as typed
 */
record SetUpForm(
        List<Language> languages,
        Language first,
        Map<Language, String> names,
        boolean keepsStarter,
        String email,
        String password) {
    static final int LONGEST_NAME = 60;

    /** As the portal is now. */
    static SetUpForm of(PortalSettings portal, List<Language> offered) {
        var names = new HashMap<Language, String>();
        offered.forEach(each -> names.put(each, portal.names().getOrDefault(each, "")));
        return new SetUpForm(portal.languages(), portal.defaultLanguage(), names, true, "", "");
    }

    static SetUpForm of(Form form, List<Language> offered) {
        var names = new HashMap<Language, String>();
        offered.forEach(each -> names.put(each, form.one("name-" + each)));
        var chosen =
                offered.stream()
                        .filter(each -> form.all("language").contains(each.code()))
                        .toList();
        var first =
                chosen.stream()
                        .filter(each -> each.code().equals(form.one("first")))
                        .findFirst()
                        .orElse(chosen.isEmpty() ? offered.getFirst() : chosen.getFirst());
        return new SetUpForm(
                chosen,
                first,
                names,
                !form.oneOf("starter", "", "keep", "drop").equals("drop"),
                form.one("email"),
                form.one("password"));
    }

    String name(Language language) {
        return names.getOrDefault(language, "");
    }

    /** Whether these are its languages, and its first one is theirs. */
    boolean speaks(List<Language> all) {
        return Set.copyOf(languages).equals(Set.copyOf(all)) && first.equals(all.getFirst());
    }

    /** Whether a name can stand in a head. */
    static boolean isName(String name) {
        return !name.isBlank() && name.strip().length() <= LONGEST_NAME;
    }

    /** The portal with these wishes; what was not asked stays. */
    PortalSettings applied(PortalSettings portal) {
        var ordered = new ArrayList<>(List.of(first));
        languages.stream().filter(each -> !each.equals(first)).forEach(ordered::add);
        var all = new HashMap<>(portal.names());
        ordered.forEach(each -> all.put(each, name(each).strip()));
        return new PortalSettings(all, ordered, portal.digits(), portal.calendar(), portal.zone());
    }
}
