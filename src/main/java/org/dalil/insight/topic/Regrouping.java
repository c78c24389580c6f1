package org.dalil.insight.topic;

import java.util.Collection;

/** What follows above when an editor says what belongs together; in the same transaction. */
public interface Regrouping {

    /**
     * @param roots what stood for itself until now, the new root among them
     */
    void joined(Collection<Long> roots, long root);

    /**
     * @param leaves that stand together under one of them from now on, apart from the root
     */
    void parted(Collection<Long> leaves, long root);

    /**
     * @param wordings that stand for another topic from now on
     * @param from the root they stood under
     */
    void moved(Collection<Long> wordings, long from, long topic);
}
