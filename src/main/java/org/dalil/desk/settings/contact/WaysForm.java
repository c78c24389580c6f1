package org.dalil.desk.settings.contact;

import org.dalil.settings.ContactSettings;
import org.dalil.text.Hidden;
import org.dalil.text.Language;
import org.dalil.web.session.Form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The ways of contact as they were typed. */
record WaysForm(boolean form, String telephone, String email, Map<Language, String> expectation) {
    static final int LONGEST_EXPECTATION = 200;
    private static final int LONGEST_EMAIL = 254;

    /** As people write numbers: digits of any script, a plus, blanks, hyphens, brackets. */
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[\\p{Nd} ()./-]{3,30}");

    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    static WaysForm of(ContactSettings now) {
        return new WaysForm(now.form(), now.telephone(), now.email(), now.expectation());
    }

    static WaysForm of(Form form, List<Language> languages) {
        var expectation = new HashMap<Language, String>();
        languages.forEach(each -> expectation.put(each, form.one("expectation-" + each).strip()));
        return new WaysForm(
                form.oneOf("form", "", "on").equals("on"),
                form.one("telephone").strip(),
                form.one("email").strip(),
                expectation);
    }

    /** By field, the key of a message. */
    Map<String, String> problems() {
        var found = new LinkedHashMap<String, String>();
        if (!telephone.isEmpty()
                && (!TELEPHONE.matcher(telephone).matches()
                        || telephone.chars().filter(Character::isDigit).count() < 3)) {
            found.put("telephone", "telephone");
        }
        if (!email.isEmpty()
                && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            found.put("email", "email");
        }
        expectation.forEach(
                (language, words) -> {
                    if (words.length() > LONGEST_EXPECTATION) {
                        found.put("expectation-" + language, "expectationLong");
                    } else if (Hidden.isIn(words)) {
                        found.put("expectation-" + language, "expectationHidden");
                    }
                });
        if (!form && telephone.isEmpty() && email.isEmpty()) {
            found.put("form", "noWay");
        }
        return found;
    }

    ContactSettings settings() {
        return new ContactSettings(form, telephone, email, expectation);
    }
}
