package org.dalil.desk.insight.evidence;

import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Pager;
import org.dalil.desk.frame.Words;
import org.dalil.desk.insight.Choice;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/desk/insight/evidence}: the attempts behind a figure.
 *
 * @param topic its page
 * @param title of this page, in words
 * @param count how many there are, in words
 * @param cases those without an article that belong to the same figure, on its first page
 * @param alone how many these are, in words; null where there are none
 * @param csv the address of the same as a file
 */
record EvidencePage(
        DeskFrame desk,
        String title,
        String topic,
        String address,
        boolean filtered,
        List<Choice> outcomes,
        List<Choice> causes,
        String count,
        List<Attempt> attempts,
        List<Ticket> cases,
        @Nullable String alone,
        @Nullable Pager pager,
        String csv) {

    /**
     * @param when day and part of it, never finer
     * @param words null: none, or of fewer than three people
     * @param hidden these are of fewer than three people
     * @param opened null: nothing was opened
     * @param rank at which place it stood, or null
     * @param ticket the case's number, or null
     */
    record Attempt(
            String when,
            Chip outcome,
            @Nullable Words words,
            boolean hidden,
            @Nullable Opened opened,
            @Nullable Ticket ticket) {}

    /**
     * @param address null: it is no more
     */
    record Opened(@Nullable String address, Words title, @Nullable String rank) {}

    record Ticket(String address, String number) {}
}
