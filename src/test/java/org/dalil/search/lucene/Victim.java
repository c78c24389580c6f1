package org.dalil.search.lucene;

import org.dalil.account.Audience;
import org.dalil.article.Articles;
import org.dalil.article.Step;
import org.dalil.article.revision.Revisions;
import org.dalil.database.Changes;
import org.dalil.testing.Dalil;
import org.dalil.testing.World;
import org.dalil.text.Language;

import java.util.ArrayList;
import java.util.Map;
import java.util.Random;

/**
 * A process that publishes, rewrites, narrows, archives and withdraws articles until it is killed,
 * and says what the base acknowledged: the article and the position of the change clock.
 */
final class Victim {
    private final Random random = new Random();
    private final ArrayList<Long> written = new ArrayList<>();
    private final World world;
    private final Articles articles;
    private final Revisions revisions;
    private final Changes changes;

    private Victim(World world, Articles articles, Revisions revisions, Changes changes) {
        this.world = world;
        this.articles = articles;
        this.revisions = revisions;
        this.changes = changes;
    }

    public static void main(String[] arguments) {
        var context =
                Dalil.start(
                        Map.of(
                                "dalil.data", arguments[0],
                                "dalil.database.url", "",
                                "dalil.database.user", ""));
        var victim =
                new Victim(
                        context.getBean(World.class),
                        context.getBean(Articles.class),
                        context.getBean(Revisions.class),
                        context.getBean(Changes.class));
        while (true) {
            victim.write();
        }
    }

    private void write() {
        var choice = random.nextInt(10);
        if (written.isEmpty() || choice < 4) {
            say(publish());
            return;
        }
        var article = written.get(random.nextInt(written.size()));
        switch (choice) {
            case 4, 5 -> world.live(article, Language.ENGLISH, "Rewritten " + article, text());
            case 6 -> world.live(article, Language.ARABIC, "ترجمة " + article, text());
            case 7 -> narrow(article);
            case 8 -> revisions.unpublish(article, Language.ENGLISH, World.OMAR);
            default -> {
                articles.advance(article, new Step.Archive(), World.OMAR);
                written.remove(article);
            }
        }
        say(article);
    }

    private long publish() {
        var article = world.article("kill/" + random.nextLong(), Audience.PUBLIC);
        world.live(article, Language.ENGLISH, "Published " + article, text());
        written.add(article);
        return article;
    }

    private void narrow(long article) {
        var standing = articles.find(article).audience();
        var narrower = Audience.values()[random.nextInt(standing.ordinal() + 1)];
        articles.advance(article, new Step.Narrow(narrower), World.OMAR);
    }

    private String text() {
        return "Marmot " + random.nextLong() + "\n\n## More\n\nWords " + random.nextLong();
    }

    /** Only what is acknowledged by now: the write before returned. */
    private void say(long article) {
        System.out.println("wrote " + article + " " + changes.position());
        System.out.flush();
    }
}
