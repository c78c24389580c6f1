package org.dalil.search.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.article.overview.OpenText;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

class ShelfTest {
    private static final Shelf SHELF =
            Shelf.of(
                    List.of(
                            text(1, "en", "Toaster burns the bread", "One side is black."),
                            text(2, "en", "Kettle leaks", "The bread of the toaster gets wet."),
                            text(3, "ar", "المحمصة تحرق الخبز", "جانب واحد أسود."),
                            text(3, "en", "The toaster burns bread on one side", ""),
                            text(4, "en", "How to do it", "")),
                    new ConcurrentHashMap<>());

    private static OpenText text(long id, String language, String title, String beginning) {
        return new OpenText(10 * id, id, language, title, beginning);
    }

    @Test
    void findsWhatSharesHalfOfWhatTheWordsSay() {
        assertThat(SHELF.about("my toaster is burning bread", Language.ENGLISH))
                .as("by stems, the title before the beginning, an article once")
                .containsExactly(1L, 3L);
        assertThat(SHELF.about("محمصتي تحرق خبزي", Language.ARABIC)).containsExactly(3L);
        assertThat(SHELF.about("kettle", Language.ENGLISH)).containsExactly(2L);
    }

    @Test
    void isSilentWhereTooLittleIsShared() {
        assertThat(SHELF.about("toaster arrives in a damaged box today", Language.ENGLISH))
                .isEmpty();
        assertThat(SHELF.about("how to do it", Language.ENGLISH))
                .as("words of every question are no reason")
                .isEmpty();
        assertThat(SHELF.about("  ", Language.ENGLISH)).isEmpty();
        assertThat(
                        Shelf.of(List.of(), new ConcurrentHashMap<>())
                                .about("toaster", Language.ENGLISH))
                .isEmpty();
    }
}
