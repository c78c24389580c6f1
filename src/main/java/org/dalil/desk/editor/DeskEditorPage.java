package org.dalil.desk.editor;

import org.dalil.desk.check.Beside;
import org.dalil.desk.editor.original.Original;
import org.dalil.desk.editor.similar.OtherText;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/desk/editor}: one text is written.
 *
 * @param head the address of its article's head
 * @param address of the editor; the others hang below it
 * @param kept under what name a browser keeps a text that could not be saved: for one account
 * @param language the code of the text's language
 * @param languageName the same in words
 * @param version names the draft as it was read; empty where there is none yet
 * @param saved what says when it was saved, or null
 * @param problems all of them, each with its field; empty where nothing is wrong
 * @param conflict what somebody else saved or handed in meanwhile, or null
 * @param sentBack why a reviewer sent it back last, or null
 * @param everyone whether it is to be shown to everyone
 * @param atOnce whether it goes live for staff without a review
 * @param files of the article, whatever the language
 * @param beside what stands beside the text
 * @param original the text that it is a translation of, or null
 * @param other what was written elsewhere before this one was to be improved instead, or null
 */
record DeskEditorPage(
        DeskFrame desk,
        String head,
        String address,
        String kept,
        String language,
        String direction,
        String languageName,
        String title,
        String summary,
        String body,
        String version,
        @Nullable String saved,
        List<Problem> problems,
        @Nullable String titleProblem,
        @Nullable String summaryProblem,
        @Nullable String bodyProblem,
        @Nullable String noteProblem,
        @Nullable String listProblem,
        @Nullable Conflict conflict,
        @Nullable SentBack sentBack,
        boolean everyone,
        boolean minor,
        String note,
        boolean atOnce,
        List<FileLine> files,
        @Nullable String fileProblem,
        Beside beside,
        @Nullable Original original,
        @Nullable OtherText other) {

    /**
     * @param field the element's id
     */
    record Problem(String field, String words) {}

    /**
     * @param reasons the keys of their messages
     * @param review where it can be talked about
     */
    record SentBack(String reviewer, List<String> reasons, @Nullable Words words, String review) {}

    /**
     * What somebody else saved meanwhile.
     *
     * @param ended whether the draft was handed in, and this is what came of it
     */
    record Conflict(boolean ended, String author, String title, String summary, String body) {}
}
