package org.dalil.desk.editor.similar;

import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;

import java.util.List;

/**
 * {@code pages/desk/instead}: asks before a draft is let go and its case gets another article.
 *
 * @param other the article that is linked instead
 * @param head its address
 * @param cases how many cases that concerns
 * @param version of the drafts that are shown; empty where there is none
 * @param drafts what is let go, in whatever language
 * @param changed whether somebody saved one of them since they were shown
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
        List<OtherText> drafts,
        boolean changed,
        String address,
        String back) {}
