package org.dalil.search.language;

/** Any language that has no class of its own: words meet when they are folded alike. */
final class Plain implements Writing {

    @Override
    public Forms forms(String word) {
        var exact = Numbers.plain(Folding.fold(word)).replace("'", "").replace("’", "");
        return exact.isEmpty() ? Forms.NONE : Forms.of(exact, false);
    }
}
