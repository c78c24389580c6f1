package org.dalil.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.annotation.MappedEntity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Handlebars calls any public method without arguments on what it is handed; ours must not. */
class InertTest {
    @TempDir private Path directory;

    static final AtomicInteger CALLS = new AtomicInteger();

    public record Armed(String name, List<String> lines, Map<String, String> words) {
        public String delete() {
            CALLS.incrementAndGet();
            return "deleted";
        }

        public String getSecret() {
            CALLS.incrementAndGet();
            return "secret";
        }
    }

    private String render(String template, Object page) {
        WrittenTheme.in(directory).page(template);
        var theme = new Themes("own", directory, false).current();
        return theme.render("page", page, WrittenTheme.ENGLISH);
    }

    @Test
    void callsNothingAndReadsNoProperty() {
        var page = new Armed("Huda", List.of("a"), Map.of("b", "c"));
        var template =
                "{{name}}|{{delete}}{{secret}}{{getSecret}}{{class}}{{getClass}}{{hashCode}}{{toString}}"
                    + "{{lines.size}}{{lines.length}}{{lines.empty}}{{words.size}}{{name.length}}{{name.bytes}}{{#each"
                    + " lines}}{{this.length}}{{/each}}{{#with"
                    + " name}}{{length}}{{isEmpty}}{{/with}}|{{words.b}}";
        assertThat(render(template, page)).isEqualTo("Huda||c");
        assertThat(CALLS).hasValue(0);
    }

    @Test
    void showsNoStoredRecord() {
        @MappedEntity
        record Account(String email) {}
        record AccountPage(Account account) {}
        var page = new AccountPage(new Account("a@example.org"));
        assertThatThrownBy(() -> render("{{account.email}}", page))
                .isInstanceOf(TemplateBroken.class)
                .hasMessageContaining("Account is a stored record and no page");
    }

    @Test
    void showsNoDoorHiddenInAPage() {
        class Accounts {
            @SuppressWarnings("unused")
            public String all() {
                return "all";
            }
        }
        record DoorPage(Object accounts) {}
        assertThatThrownBy(() -> render("{{accounts.all}}", new DoorPage(new Accounts())))
                .isInstanceOf(TemplateBroken.class)
                .hasMessageContaining("'accounts' is a ")
                .hasMessageContaining("which no page may hold");
    }

    @Test
    void showsNoDoorHiddenInAList() {
        var words = new HashMap<String, Object>(Map.of("door", new StringBuilder("x")));
        record ListPage(List<Object> doors, Map<String, Object> words) {}
        var page = new ListPage(new ArrayList<>(List.of(new Object())), words);
        assertThat(render("{{#each doors}}[{{class}}{{hashCode}}]{{/each}}", page)).isEqualTo("[]");
        assertThatThrownBy(() -> render("{{#each doors}}{{this}}{{/each}}", page))
                .isInstanceOf(TemplateBroken.class);
    }

    @Test
    void printsNoRecordAndNoList() {
        record Inner(String secret) {}
        record OuterPage(Inner inner, List<String> list) {}
        var page = new OuterPage(new Inner("hidden"), List.of("hidden"));
        assertThatThrownBy(() -> render("{{inner}}", page)).isInstanceOf(TemplateBroken.class);
        assertThatThrownBy(() -> render("{{list}}", page)).isInstanceOf(TemplateBroken.class);
        assertThatThrownBy(() -> render("<i title=\"{{inner}}\">", page))
                .isInstanceOf(TemplateBroken.class);
    }

    @Test
    void looksForNamesOnlyWhereItStands() {
        record Line(String name) {}
        record ListPage(String title, String index, List<Line> lines) {}
        var page = new ListPage("T", "I", List.of(new Line("a"), new Line("b")));
        assertThat(render("{{#each lines}}{{title}}{{../title}}{{@index}}{{/each}}", page))
                .isEqualTo("T0T1");
    }
}
