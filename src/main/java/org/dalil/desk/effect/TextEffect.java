package org.dalil.desk.effect;

import org.jspecify.annotations.Nullable;

/**
 * What one step changed, told beside its text.
 *
 * @param drawing null where nobody tried in any of the weeks
 * @param open whether the drawing is seen at once, and not folded
 */
public record TextEffect(EffectLine line, @Nullable EffectDrawing drawing, boolean open) {

    public TextEffect opened() {
        return new TextEffect(line, drawing, true);
    }
}
