package org.dalil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Audience;
import org.dalil.markdown.Injections;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.ArrayList;

/**
 * Every text that tries to do something, published as an article and opened. Nothing may happen.
 */
@ExtendWith(Browsing.class)
class TripwireIT {
    private static final String WIRE =
            """
            window.pwned = 0;
            window.alert = window.confirm = window.prompt = () => { window.pwned++; };
            """;

    private static final String TOUCH =
            """
            all => all.forEach(each => {
                each.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
                each.dispatchEvent(new FocusEvent("focus"));
            })
            """;

    @Test
    void nothingThatIsWrittenRuns(Visitors visitors) {
        try (var centre = HelpCentre.empty();
                var reader = visitors.to(centre.address()).onDesktop()) {
            var tried = 0;
            var dialogs = new ArrayList<String>();
            reader.page().addInitScript(WIRE);
            reader.page()
                    .onDialog(
                            dialog -> {
                                dialogs.add(dialog.message());
                                dialog.dismiss();
                            });
            var world = centre.bean(World.class);
            for (var vector : Injections.ALL) {
                var id = world.article("tripwire/" + tried++, Audience.PUBLIC);
                // A NUL is refused before it is stored; a browser would read this instead.
                var text = vector.replace('\0', '\uFFFD');
                centre.publish(id, Language.ENGLISH, "Before " + id, text);
                reader.open("/en/articles/" + id);
                reader.see(".prose *").evaluateAll(TOUCH);
                assertThat(reader.page().evaluate("window.pwned")).as(vector).isEqualTo(0);
                assertThat(reader.path()).as(vector).startsWith("/en/articles/" + id);
                assertThat(reader.see("main h1").count()).as(vector).isEqualTo(1);
                assertThat(reader.see("footer").isVisible()).as(vector).isTrue();
                assertThat(reader.foreignRequests()).as(vector).isEmpty();
            }
            assertThat(dialogs).isEmpty();
        }
    }

    @Test
    void aTitleIsOnlyATitle(Visitors visitors, HelpCentre centre) {
        try (var reader = visitors.onDesktop()) {
            reader.page().addInitScript(WIRE);
            reader.open(centre.nasty(Language.ENGLISH));
            assertThat(reader.see("h1").innerText()).contains("<script>alert('title')</script>");
            reader.open(
                    "/en/search?q=%3Cscript%3Ealert(1)%3C/script%3E%22%3E%3Cimg src=x"
                            + " onerror=alert(1)>");
            assertThat(reader.page().evaluate("window.pwned")).isEqualTo(0);
            assertThat(reader.faults()).isEmpty();
        }
    }
}
