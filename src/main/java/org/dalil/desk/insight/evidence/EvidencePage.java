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
        @Nullable Pager pager,
        String csv) {

    /**
     * @param when day and part of it, never finer
     * @param words null: of fewer than three people, or none
     * @param opened null: nothing was opened
     * @param rank at which place it stood, or null
     * @param ticket the case's number, or null
     */
    record Attempt(
            String when,
            Chip outcome,
            @Nullable Words words,
            @Nullable Opened opened,
            @Nullable Ticket ticket) {}

    /**
     * @param address null: it is no more
     */
    record Opened(@Nullable String address, Words title, @Nullable String rank) {}

    record Ticket(String address, String number) {}
}
