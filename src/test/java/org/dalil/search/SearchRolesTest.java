package org.dalil.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.account.Audience;
import org.dalil.search.golden.GoldenQueries;
import org.dalil.search.golden.GoldenRefused;
import org.dalil.search.golden.GoldenWish;
import org.dalil.search.words.SynonymRefused;
import org.dalil.search.words.SynonymWish;
import org.dalil.search.words.Synonyms;
import org.dalil.search.words.file.SynonymFiles;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The scenarios of docs/roles.md on steering the search. */
@Tag("database")
@ExtendWith(Dalil.class)
class SearchRolesTest {
    private final Staff staff;
    private final World world;

    SearchRolesTest(Staff staff, World world) {
        this.staff = staff;
        this.world = world;
    }

    @Test
    void r42OnlyWhoKeepsArticlesKeepsSynonyms(Synonyms synonyms, SynonymFiles files) {
        var wish = new SynonymWish(Language.ENGLISH, "pwd", "password", true);
        var id = synonyms.add(wish, staff.nour());
        var file = "[en]\nlaptop = notebook".getBytes(StandardCharsets.UTF_8);
        for (Runnable deed :
                List.<Runnable>of(
                        () -> synonyms.add(wish, staff.omar()),
                        () -> synonyms.tried(0, wish, staff.omar()),
                        () -> synonyms.change(id, wish, staff.omar()),
                        () -> synonyms.remove(id, staff.omar()),
                        () -> files.take(file, staff.omar()))) {
            assertThatThrownBy(deed::run)
                    .isInstanceOfSatisfying(
                            SynonymRefused.class,
                            refused ->
                                    assertThat(refused.rule())
                                            .isEqualTo(SynonymRefused.Rule.NO_RIGHT));
        }
        assertThat(files.take(file, staff.lina()).added()).isEqualTo(1);
        synonyms.change(id, wish, staff.lina());
        synonyms.all().synonyms().forEach(each -> synonyms.remove(each.id(), staff.nour()));
        assertThat(synonyms.all().synonyms()).isEmpty();
    }

    @Test
    void r43OnlyWhoKeepsArticlesKeepsReferenceSearches(GoldenQueries golden) {
        var article = world.publicArticle("Reset a password", "Text");
        var asked = new GoldenWish(Language.ENGLISH, "password", Audience.PUBLIC, article);
        var query = golden.add(asked, staff.nour());
        for (Runnable deed :
                List.<Runnable>of(
                        () -> golden.add(asked, staff.omar()),
                        () -> golden.remove(query, staff.omar()),
                        () -> golden.keepRun(staff.omar()))) {
            assertThatThrownBy(deed::run)
                    .isInstanceOfSatisfying(
                            GoldenRefused.class,
                            refused ->
                                    assertThat(refused.rule())
                                            .isEqualTo(GoldenRefused.Rule.NO_RIGHT));
        }
        golden.remove(query, staff.lina());
        assertThat(golden.all()).isEmpty();
    }
}
