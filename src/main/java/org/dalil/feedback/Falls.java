package org.dalil.feedback;

import java.util.List;

/**
 * Texts that help less than they did.
 *
 * @param falling the greatest fall first
 * @param few how many more texts somebody voted on, of which there are not enough votes yet
 */
public record Falls(List<Falling> falling, int few) {

    public Falls {
        falling = List.copyOf(falling);
    }
}
