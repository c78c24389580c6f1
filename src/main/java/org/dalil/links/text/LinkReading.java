package org.dalil.links.text;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * How far the links are read.
 *
 * @param filledTo the last article of the first round
 * @param isFilled whether the first round is over
 * @param position of the change clock
 * @param portal a digest of what decides where a link leads beside the texts
 */
@MappedEntity("link_reading")
record LinkReading(@Id int id, long filledTo, boolean isFilled, long position, String portal) {
    static final int ID = 1;

    static LinkReading from(long position, String portal) {
        return new LinkReading(ID, 0, false, position, portal);
    }

    LinkReading filledTo(long article) {
        return new LinkReading(id, article, false, position, portal);
    }

    LinkReading filled() {
        return new LinkReading(id, filledTo, true, position, portal);
    }

    LinkReading at(long moved) {
        return new LinkReading(id, filledTo, isFilled, moved, portal);
    }
}
