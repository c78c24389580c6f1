package org.dalil.article.redaction;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The placeholders and the personal data of one text.
 *
 * @param last of the confirmations of this text, whatever stood on its list then; null where none
 */
public record RedactionList(List<Listed> entries, @Nullable Confirmation last) {

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Whether nothing of it waits for anybody's word. */
    public boolean isConfirmed() {
        return entries.stream().allMatch(Listed::isSettled);
    }

    public List<Listed> open() {
        return entries.stream().filter(Listed::isOpen).toList();
    }

    /** What of it is settled by these keys. */
    RedactionList confirmed(Set<String> kept) {
        return new RedactionList(
                entries.stream()
                        .filter(each -> !each.isOpen() || kept.contains(each.key()))
                        .toList(),
                last);
    }

    /** By which it is known whether somebody confirms the list that they saw. */
    public String fingerprint() {
        return Digest.of(written());
    }

    /** As it is stored with its confirmation. */
    String written() {
        return entries.stream()
                .map(each -> each.key() + ":" + each.times())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
