package org.dalil.desk.effect;

import org.dalil.account.Account;
import org.dalil.text.Language;

import java.util.List;

/** A bean that knows what texts changed. */
public interface TextEffects {

    /** Of all texts of an article, the last first. */
    List<TextEffect> ofArticle(long article, Language page, Account who);

    /** Of this one; empty where nothing was measured. */
    List<TextEffect> ofRevision(long revision, Language page, Account who);
}
