package org.dalil.article.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.text.Language.ENGLISH;

import org.dalil.account.Audience;
import org.dalil.article.Articles;
import org.dalil.article.Step;
import org.dalil.article.review.Reason;
import org.dalil.article.review.Reviews;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Revisions;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.testing.World;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every text that readers do not have, and none that they have and nobody writes. */
@Tag("database")
@ExtendWith(Dalil.class)
class WorkTextsTest {
    private final WorkTexts texts;
    private final World world;
    private final Revisions revisions;
    private final Reviews reviews;
    private final Drafts drafts;
    private final Articles articles;
    private final Staff staff;

    WorkTextsTest(
            WorkTexts texts,
            World world,
            Revisions revisions,
            Reviews reviews,
            Drafts drafts,
            Articles articles,
            Staff staff) {
        this.texts = texts;
        this.world = world;
        this.revisions = revisions;
        this.reviews = reviews;
        this.drafts = drafts;
        this.articles = articles;
        this.staff = staff;
    }

    @Test
    void thoseThatAreWrittenWaitCameBackOrAreArchived() {
        var live = world.publicArticle("Live", "x");
        var beside = world.publicArticle("Beside", "x");
        world.draft(beside, ENGLISH, "Beside, anew", "y");
        var begun = begun("begun");
        var waiting = begun("waiting");
        handIn(waiting);
        var returned = begun("returned");
        reviews.sendBack(handIn(returned), Set.of(Reason.STYLE), "", staff.omar());
        var archived = world.publicArticle("Archived", "x");
        articles.advance(archived, new Step.Archive(), World.OMAR);
        var nothing = world.article("work/nothing", Audience.PUBLIC);

        var all = new ArrayList<>(List.of(beside, begun, waiting, returned, archived));
        assertThat(found(live, nothing, beside, begun, waiting, returned, archived))
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(texts.all(1)).hasSize(1);

        drafts.discard(begun, ENGLISH);
        drafts.discard(beside, ENGLISH);
        all.removeAll(List.of(begun, beside));
        assertThat(found(live, begun, beside, waiting, returned, archived))
                .containsExactlyInAnyOrderElementsOf(all);
    }

    private long begun(String name) {
        var id = world.article("work/" + name, Audience.PUBLIC);
        world.draft(id, ENGLISH, name, "x");
        return id;
    }

    private long handIn(long article) {
        var revision =
                revisions.handIn(article, ENGLISH, Audience.PUBLIC, false, "new", World.HUDA);
        return Revisions.idOf(revision);
    }

    private List<Long> found(Long... among) {
        var asked = List.of(among);
        return texts.all(1000).stream().map(WorkText::articleId).filter(asked::contains).toList();
    }
}
