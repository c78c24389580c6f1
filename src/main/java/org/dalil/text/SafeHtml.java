package org.dalil.text;

/**
 * HTML that may be printed without escaping. Only the package {@code markdown} makes one ({@code
 * ArchitectureTest} holds that); a template prints everything else escaped.
 */
public record SafeHtml(String markup) {

    @Override
    public String toString() {
        return markup;
    }
}
