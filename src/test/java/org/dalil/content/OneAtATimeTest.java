package org.dalil.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dalil.content.Folders.article;
import static org.dalil.content.Folders.write;

import org.dalil.content.run.ImportProgress;
import org.dalil.content.run.ImportUnderWay;
import org.dalil.testing.Dalil;
import org.dalil.testing.TestBase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

@Tag("database")
class OneAtATimeTest {
    @TempDir Path folder;

    @Test
    void refusesASecondImporterHereAndOnAnotherNode() {
        write(folder, "a.md", article("title: A", "x"));
        var base = TestBase.fresh();
        try (var here = Dalil.start(base);
                var there = Dalil.start(base)) {
            var refusals = new ArrayList<String>();
            ImportProgress meanwhile =
                    (_, _, _) -> {
                        for (var node : List.of(here, there)) {
                            assertThatThrownBy(
                                            () ->
                                                    node.getBean(ArticleFolder.class)
                                                            .importFrom(
                                                                    folder, ImportProgress.NONE))
                                    .isInstanceOfSatisfying(
                                            ImportUnderWay.class,
                                            refused -> refusals.add(refused.getMessage()));
                        }
                    };
            assertThat(here.getBean(ArticleFolder.class).importFrom(folder, meanwhile).created())
                    .isEqualTo(1);
            assertThat(refusals)
                    .contains(
                            "an import or export is running; wait until it is done",
                            "an import or export is running on another node; wait until it is"
                                    + " done");
            assertThat(
                            there.getBean(ArticleFolder.class)
                                    .importFrom(folder, ImportProgress.NONE)
                                    .unchanged())
                    .isEqualTo(1);
        }
    }
}
