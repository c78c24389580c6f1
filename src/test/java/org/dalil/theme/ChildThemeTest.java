package org.dalil.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.theme.WrittenTheme.ENGLISH;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

class ChildThemeTest {
    @TempDir private Path directory;

    record TitlePage(String title) {}

    private WrittenTheme parent() {
        return WrittenTheme.in(directory)
                .with(
                        "theme.yml",
                        "name: own\nsettings:\n  accent: \"#0A6163\"\n  accentDark: \"#6CC9C4\"\n"
                                + "  word: {en: customer, ar: عميل}\n")
                .with("i18n/en.yml", "hello: Hello\nbye: Bye\n")
                .with("partials/head.hbs", "head of {{title}}")
                .with("assets/a.css", "p{}")
                .page("{{> head}}, {{t \"hello\"}}, {{t \"bye\"}}, {{@theme.word}}");
    }

    private static String css(Theme theme) {
        var sheet = theme.asset(theme.address("settings.css").orElseThrow()).orElseThrow();
        return new String(sheet.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void replacesSinglePartsAndKeepsTheRest() {
        var child =
                parent().child("child")
                        .with(
                                "theme.yml",
                                "name: child\nparent: own\nsettings:\n  accent: \"#5B2A86\"\n"
                                        + "  word: patient\n")
                        .with("partials/head.hbs", "{{> extra}}")
                        .with("partials/extra.hbs", "child's head")
                        .with("i18n/en.yml", "bye: See you\n")
                        .with("assets/b.css", "p{}");
        assertThat(child.problems()).isEmpty();
        var theme = child.load();
        assertThat(theme.render("page", new TitlePage("T"), ENGLISH))
                .isEqualTo("child&#39;s head, Hello, See you, patient".replace("&#39;", "'"));
        assertThat(css(theme)).contains("--accent:#5B2A86;").contains("--accent:#6CC9C4;");
        assertThat(css(parent().load())).contains("--accent:#0A6163;");
        assertThat(theme.address("a.css")).isPresent();
        assertThat(theme.address("b.css")).isPresent();
    }

    @Test
    void addsNoPageAndNoSetting() {
        var child =
                parent().child("child")
                        .with("theme.yml", "name: child\nparent: own\nsettings:\n  colour: red\n")
                        .with("pages/news.hbs", "x");
        assertThat(child.problems())
                .containsExactly(
                        "pages/news.hbs: a child theme cannot add a page; the parent has none of"
                                + " this name (new-page)",
                        "theme.yml:4: the parent theme has no setting 'colour' (setting)");
    }

    @Test
    void isHeldToTheRulesItself() {
        var child = parent().child("child").with("partials/head.hbs", "\n{{{title}}}");
        assertThat(child.problems())
                .containsExactly("partials/head.hbs:2: {{{ prints without escaping (raw-output)");
    }

    @Test
    void mayHaveAChild() {
        parent().child("child").with("partials/head.hbs", "child");
        var grandchild =
                new WrittenTheme(directory, "grandchild")
                        .with("theme.yml", "name: grandchild\nparent: child\n")
                        .with("i18n/en.yml", "hello: Hi\n");
        assertThat(grandchild.load().render("page", new TitlePage("T"), ENGLISH))
                .isEqualTo("child, Hi, Bye, customer");
    }
}
