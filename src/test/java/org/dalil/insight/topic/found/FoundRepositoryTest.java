package org.dalil.insight.topic.found;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.audit.Actor;
import org.dalil.cases.Cases;
import org.dalil.cases.NewCase;
import org.dalil.insight.Rows;
import org.dalil.testing.Dalil;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.List;

/** However much people type and ask, a search for topics looks at no more than it is told. */
@Tag("database")
class FoundRepositoryTest {
    private static final String PARCEL = "%parcel%";

    private ApplicationContext node;
    private Rows rows;
    private FoundRepository found;

    @BeforeEach
    void fourTopics() {
        node = Dalil.start();
        rows = new Rows(node);
        found = node.getBean(FoundRepository.class);
        rows.topic(1, 1, false);
        rows.topic(2, 1, false);
        rows.topic(3, 3, false);
        rows.topic(4, 4, false);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void looksAmongWhatMostPeopleType() {
        typed(10, 4, "invoice", 90);
        typed(11, 3, "parcel gone", 40);
        typed(12, 2, "Late PARCEL", 50);
        typed(13, 4, "parcel of mine", 2);

        assertThat(found.typed(PARCEL, 9, 9)).extracting(FoundRow::id).containsExactly(12L, 11L);
        assertThat(found.typed(PARCEL, 9, 9)).extracting(FoundRow::root).containsExactly(1L, 3L);
        assertThat(found.typed(PARCEL, 2, 9)).extracting(FoundRow::id).containsExactly(12L);
        assertThat(found.typed(PARCEL, 1, 9)).isEmpty();
        assertThat(found.typed(PARCEL, 9, 1)).extracting(FoundRow::id).containsExactly(12L);
    }

    @Test
    void looksAmongTheWordsOfTheLatestCases() {
        typed(10, 4, "my first parcel", 1);
        typed(11, 3, "my second parcel", 1);
        typed(12, 1, "no case has this parcel", 1);
        typed(13, 1, "this parcel is of a case that is gone", 1);
        asked(opened(), 10);
        asked(opened(), 11);
        asked(opened(), 11);
        asked(999_999, 13);

        assertThat(asked(9)).containsExactly(10L, 11L);
        assertThat(asked(2)).containsExactly(11L);
    }

    private List<Long> asked(int looked) {
        return found.asked(PARCEL, looked, 9).stream().map(FoundRow::id).toList();
    }

    private void typed(long wording, long topic, String words, int visitors) {
        rows.wording(wording, topic, Language.ENGLISH, words);
        rows.run("update wording set visitors = ? where id = ?", visitors, wording);
    }

    private long opened() {
        var asked = NewCase.of("Where is it", "Text", Language.ENGLISH);
        return node.getBean(Cases.class).open(asked, Actor.SYSTEM).standing().number();
    }

    private void asked(long number, long wording) {
        rows.run(
                "insert into case_topic (case_id, topic_id, wording_id) values (?, 1, ?)",
                number,
                wording);
    }
}
