package org.dalil.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.search.Shelf.arabic;
import static org.dalil.search.Shelf.marked;
import static org.dalil.search.Shelf.plain;
import static org.dalil.search.Shelf.shared;

import org.dalil.account.Audience;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

import java.util.List;

/** What every engine says of a hit and of a suggestion: where the words stand, and which. */
public abstract class ResultCardContract extends EngineContract {

    @Test
    void pointsToTheSectionAndMarksWholeWordsThere() {
        var long1 = "Words before. ".repeat(40);
        shelf.put(
                shared(1, "Devices", "Nothing here.", long1 + "Unplug the charger now. " + long1));
        var hit = shelf.ask("charger unplugged").hits().getFirst();
        assertThat(hit.section()).isEqualTo(new FoundSection("part", "Part"));
        assertThat(marked(hit.excerpt())).containsExactly("Unplug", "charger");
        assertThat(plain(hit.excerpt())).startsWith("… ").endsWith(" …").hasSizeLessThan(200);
        assertThat(shelf.ask("nothing").hits().getFirst().section()).isNull();
    }

    @Test
    void carriesAllThatAResultPageShows() {
        shelf.put(shared(1, "Opening hours", "Daily."));
        var hit = shelf.ask("opening").hits().getFirst();
        assertThat(hit.ref()).isEqualTo("shelf/1");
        assertThat(hit.slug()).isEqualTo("slug-1");
        assertThat(hit.title()).isEqualTo("Opening hours");
        assertThat(hit.updatedAt()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(hit.score()).isPositive();
        assertThat(plain(hit.excerpt())).isEqualTo("Daily.");
    }

    @Test
    void marksArabicWordsWithWhatIsWrittenTogetherWithThem() {
        shelf.put(arabic(1, "إلغاء الطلب", "يمكنك إلغاؤه من حسابك، وبالفاتورة رقم ١٬٠٠٠."));
        var hit = shelf.ask("الغاء حساب فاتوره 1000").hits().getFirst();
        assertThat(marked(hit.markedTitle())).containsExactly("إلغاء");
        assertThat(marked(hit.excerpt())).containsExactly("إلغاؤه", "حسابك", "وبالفاتورة", "١٬٠٠٠");
    }

    @Test
    void suggestsByTheBeginningOfAnyWord() {
        shelf.put(
                shared(1, "Reset your password", "x"),
                shared(2, "Password rules", "x"),
                shared(3, "Opening hours", "password"),
                arabic(4, "الحساب الشخصي", "x"));
        assertThat(suggested("pass")).containsExactly(2L, 1L);
        assertThat(suggested("reset pas")).containsExactly(1L);
        assertThat(suggested("حسا")).containsExactly(4L);
        assertThat(suggested("الحسا")).containsExactly(4L);
        assertThat(suggested("zz")).isEmpty();
        assertThat(suggested("")).isEmpty();
        var first = index.suggest(suggest("pass")).getFirst();
        assertThat(marked(first.markedTitle())).containsExactly("Password");
        assertThat(plain(first.markedTitle())).isEqualTo("Password rules");
    }

    private static SuggestRequest suggest(String typed) {
        return new SuggestRequest(typed, Language.ENGLISH, Audience.PUBLIC, 5);
    }

    private List<Long> suggested(String typed) {
        return index.suggest(suggest(typed)).stream().map(Suggestion::id).toList();
    }
}
