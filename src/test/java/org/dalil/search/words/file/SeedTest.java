package org.dalil.search.words.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.audit.Actor;
import org.dalil.search.words.Synonyms;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.nio.charset.StandardCharsets;

@Tag("database")
@ExtendWith(Dalil.class)
class SeedTest {

    @Test
    void everyLineOfWhatShipsIsASynonymAndIsPutInOnce(
            Seed seed, SynonymFiles files, Synonyms synonyms, Staff staff) {
        var whole = files.take(Seed.shipped(), Actor.CONSOLE);
        assertThat(whole.leftOut()).isEmpty();
        assertThat(whole.added()).isGreaterThan(50);
        takeAway(synonyms, staff);

        seed.sow();
        assertThat(synonyms.all().synonyms()).hasSize(whole.added());
        var written = files.written();
        assertThat(files.take(written.getBytes(StandardCharsets.UTF_8), Actor.CONSOLE).known())
                .isEqualTo(whole.added());
        takeAway(synonyms, staff);
        seed.sow();
        assertThat(synonyms.all().synonyms()).isEmpty();
        files.take(("\uFEFF" + written).getBytes(StandardCharsets.UTF_8), Actor.CONSOLE);
        assertThat(files.written()).isEqualTo(written);
    }

    @Test
    void aLineThatIsRefusedTwiceIsNoSynonymThatIsKnown(
            SynonymFiles files, Synonyms synonyms, Staff staff) {
        var endless = "x,".repeat(100_000) + " = dasyure";
        var file = "[en]\nhow = why\nhow = why\nquoll = dasyure\nquoll = dasyure\n" + endless;
        var report = files.take(file.getBytes(StandardCharsets.UTF_8), Actor.CONSOLE);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.known()).isEqualTo(1);
        assertThat(report.leftOut()).extracting("line").containsExactly(2, 3, 6);
        takeAway(synonyms, staff);
    }

    private static void takeAway(Synonyms synonyms, Staff staff) {
        synonyms.all().synonyms().forEach(each -> synonyms.remove(each.id(), staff.nour()));
    }
}
