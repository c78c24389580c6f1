package org.dalil.mail;

import org.dalil.mail.outbox.About;
import org.dalil.text.Language;

import java.time.LocalDate;
import java.util.List;

/** What somebody who works here is told by mail. */
public sealed interface StaffNews {

    /** Whose erasing takes the mail along. */
    About about();

    /**
     * Their text came back from review.
     *
     * @param revision under which the review is found
     * @param language of the title
     * @param reasons their codes, in small letters
     * @param words of the reviewer, or empty
     * @param by the reviewer's name
     */
    record SentBack(
            long article,
            long revision,
            String title,
            Language language,
            List<String> reasons,
            String words,
            String by)
            implements StaffNews {
        public SentBack {
            reasons = List.copyOf(reasons);
        }

        @Override
        public About about() {
            return new About(About.ARTICLE, article);
        }
    }

    /**
     * What they approved for a later time was not published then: something else was live than they
     * saw.
     *
     * @param revision under which the review is found
     * @param language of the title
     */
    record Overtaken(long article, long revision, String title, Language language)
            implements StaffNews {
        @Override
        public About about() {
            return new About(About.ARTICLE, article);
        }
    }

    /**
     * Somebody else gave them something to do.
     *
     * @param about what: a case, a task
     * @param place its page on the desk, from the root of the site
     * @param title what it is called
     * @param language of the title
     * @param by the name of who gave it; empty: nobody did, readers wrote it
     */
    record Assigned(About about, String place, String title, Language language, String by)
            implements StaffNews {}

    /**
     * A day has come: on which they wanted to look at these articles again, or by which these tasks
     * were to be done.
     *
     * @param others how many articles wait for longer
     * @param late how many tasks wait for longer
     */
    record Due(List<Text> texts, long others, List<Task> tasks, long late) implements StaffNews {
        /** It names many; which ones its row does not say. */
        public static final About MANY = new About("articles", 0);

        public Due {
            texts = List.copyOf(texts);
            tasks = List.copyOf(tasks);
        }

        /**
         * @param language of the title
         */
        public record Text(long article, String title, Language language, LocalDate day) {}

        public record Task(long number, LocalDate day) {}

        @Override
        public About about() {
            return MANY;
        }
    }

    /**
     * Where customers found no answer, to who asked for it.
     *
     * @param until the last of the days it is about
     * @param counted whether there was enough to say how many
     */
    record Week(LocalDate until, boolean counted, List<Topic> topics) implements StaffNews {
        /** It names many; which ones its row does not say. */
        public static final About TOPICS = new About("topics", 0);

        public Week {
            topics = List.copyOf(topics);
        }

        /**
         * @param words that it is called by, or empty: of too few people
         * @param language of the words
         * @param weight people and cases without an answer; 0 where it is not counted
         */
        public record Topic(long number, String words, Language language, int weight) {}

        @Override
        public About about() {
            return TOPICS;
        }
    }

    /** They wanted to see whether mail arrives. */
    record Trial() implements StaffNews {
        @Override
        public About about() {
            return new About("trial", 0);
        }
    }
}
