package org.dalil.desk.effect;

import org.jspecify.annotations.Nullable;

/**
 * What one step changed, told beside its text.
 *
 * @param drawing null where not one week is known
 */
public record TextEffect(EffectLine line, @Nullable EffectDrawing drawing) {}
