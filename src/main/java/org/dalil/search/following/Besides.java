package org.dalil.search.following;

import jakarta.inject.Singleton;

import org.dalil.database.ChangeKind;
import org.dalil.search.SearchIndex;
import org.dalil.search.words.Synonyms;
import org.dalil.settings.Settings;

import java.util.Set;

/** What follows the clock beside articles: settings and synonyms that another node may change. */
@Singleton
class Besides {
    private final SearchIndex index;
    private final Settings settings;
    private final Synonyms synonyms;
    private boolean knowsWords;

    Besides(SearchIndex index, Settings settings, Synonyms synonyms) {
        this.index = index;
        this.settings = settings;
        this.synonyms = synonyms;
    }

    /** Before readers are let in. */
    void learnOnce() {
        if (!knowsWords) {
            index.use(synonyms.all());
            knowsWords = true;
        }
    }

    void learn(Set<ChangeKind> changed) {
        if (changed.contains(ChangeKind.SETTINGS)) {
            settings.refresh();
        }
        if (changed.contains(ChangeKind.WORDS)) {
            learnAnew();
        }
    }

    void learnAnew() {
        forget();
        learnOnce();
    }

    void forget() {
        knowsWords = false;
    }
}
