package org.dalil.task;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One thing to do, about one subject, for one person, with one end.
 *
 * @param words what is wrong; empty where they were erased with what they were about
 * @param caseId the case it came up in, or null
 * @param due a day in the portal's zone, or null
 * @param endWords what was done, or why nothing was
 */
@MappedEntity("task")
public record Task(
        @Id @GeneratedValue @Nullable Long id,
        TaskKind kind,
        TaskSubject.Kind subjectKind,
        long subject,
        String language,
        String words,
        @Nullable Long raisedById,
        String raisedBy,
        Instant raisedAt,
        @Nullable Long caseId,
        @Nullable Long assigneeId,
        @Nullable LocalDate due,
        @Nullable Instant endedAt,
        @Nullable Long endedById,
        @Nullable String endedBy,
        @Nullable TaskEnd endedHow,
        String endWords) {

    public long number() {
        return Objects.requireNonNull(id, "a stored task has a number");
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    public boolean isOf(Account account) {
        return assigneeId != null && assigneeId == account.id();
    }

    /** Whether this person has asked for this very end before. */
    boolean isEndedAs(TaskEnd how, String words, Account by) {
        return endedHow == how
                && endWords.equals(words)
                && endedById != null
                && endedById == by.id();
    }

    /** Nobody's is for everybody; somebody's only for who may give work to others. */
    public boolean mayBeTakenBy(Account account) {
        return isOpen()
                && !isOf(account)
                && account.may(assigneeId == null ? Permission.WRITE : Permission.REVIEW);
    }

    /** Whose it is, who asked for it, and who may give work to others. */
    public boolean mayBeEndedBy(Account account) {
        return isOf(account)
                || account.may(Permission.REVIEW)
                || (raisedById != null && raisedById == account.id());
    }

    /** Whose it is, and who may give work to others. */
    public boolean mayBeDatedBy(Account account) {
        return isOpen() && (isOf(account) || account.may(Permission.REVIEW));
    }
}
