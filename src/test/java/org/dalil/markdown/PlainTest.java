package org.dalil.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

class PlainTest {
    private final Documents documents = new Documents();

    private String plain(String markdown) {
        return documents.plain(Source.of(markdown, "", Language.ENGLISH));
    }

    @Test
    void readsLikeWhatSomebodyTypesIntoAMail() {
        assertThat(
                        plain(
                                """
                                Hello **Sara**,

                                1. Hold *Reset*.
                                2. Wait:

                                   - a minute
                                   - or `two`

                                See [the page](https://a.example/x) and <https://b.example>.\
                                """))
                .isEqualTo(
                        """
                        Hello Sara,

                        1. Hold Reset.
                        2. Wait:
                        - a minute
                        - or two

                        See the page (https://a.example/x) and https://b.example.\
                        """);
    }

    @Test
    void countsOnFromWhereAListBegins() {
        assertThat(plain("7. seven\n8. eight")).isEqualTo("7. seven\n8. eight");
    }

    @Test
    void showsNoMarkupOfHostileText() {
        assertThat(plain("<script>evil()</script>\n\n[x](javascript:alert(1)) <b>bold</b>"))
                .isEqualTo("x bold");
    }
}
