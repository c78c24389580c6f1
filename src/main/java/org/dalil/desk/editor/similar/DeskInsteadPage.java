package org.dalil.desk.editor.similar;

import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.jspecify.annotations.Nullable;

/**
 * {@code pages/desk/instead}: asks before a draft is let go and its case gets another article.
 *
 * @param other the article that is linked instead
 * @param head its address
 * @param cases how many cases that concerns
 * @param version of the draft that is shown; empty where there is none
 * @param draft what is let go; null where nothing is written beyond what the case left
 * @param changed whether somebody saved the draft since it was shown
 * @param back the address of the editor
 */
record DeskInsteadPage(
        DeskFrame desk,
        Words title,
        Words other,
        String head,
        String article,
        int cases,
        String version,
        @Nullable OtherText draft,
        boolean changed,
        String address,
        String back) {}
