package org.dalil.desk.insight.evidence;

import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Pager;
import org.dalil.desk.frame.Words;
import org.dalil.desk.insight.Choice;
import org.dalil.desk.insight.filter.TypedFilter;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * {@code pages/desk/insight/evidence}: the lines behind a figure.
 *
 * @param title of this page, in words
 * @param topic its page, as whoever looks came from it
 * @param clear the address without any choice of lines
 * @param days that are looked at, in words
 * @param notes what to know of these lines, a sentence each
 * @param count how many attempts there are, in words
 * @param cases those without an article that belong to the same figure, on its first page
 * @param alone how many these are, in words; null where there are none
 * @param more how many of them the file holds besides; null: none
 * @param csv the address of the same as a file
 */
record EvidencePage(
        DeskFrame desk,
        String title,
        String topic,
        String clear,
        boolean filtered,
        Form form,
        String days,
        List<String> notes,
        String count,
        List<Attempt> attempts,
        List<Closed> cases,
        @Nullable String alone,
        @Nullable String more,
        @Nullable Pager pager,
        String csv) {

    /**
     * @param kept what the page before was narrowed down to, to be taken along
     * @param day as typed, {@code chosen} the same as a day or null
     */
    record Form(
            String address,
            List<TypedFilter.Part> kept,
            List<Choice> outcomes,
            List<Choice> causes,
            List<Choice> lines,
            List<Choice> languages,
            List<Choice> wordings,
            List<Choice> articles,
            String day,
            @Nullable LocalDate chosen) {}

    /**
     * @param when day and part of it, never finer
     * @param words null: none, or of fewer than three people
     * @param hidden these are of fewer than three people
     * @param opened null: nothing was opened
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
     * @param rank at which place it stood, or null
     */
    record Opened(@Nullable String address, Words title, @Nullable String rank) {}

    record Ticket(String address, String number) {}

    /**
     * @param how the key of how it ended
     */
    record Closed(Ticket ticket, String when, String how) {}
}
