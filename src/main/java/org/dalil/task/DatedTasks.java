package org.dalil.task;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;

import org.dalil.mail.DueTasks;
import org.dalil.mail.StaffNews.Due;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Names tasks by number, not by their words: a mail that waits may outlive what they were about.
 */
@Singleton
class DatedTasks implements DueTasks {
    private final TaskRepository repository;

    DatedTasks(TaskRepository repository) {
        this.repository = repository;
    }

    @Override
    public Map<Long, List<Due.Task>> by(LocalDate day) {
        return repository.dueBy(day).stream()
                .collect(
                        groupingBy(
                                task -> Objects.requireNonNull(task.assigneeId()),
                                mapping(DatedTasks::due, toList())));
    }

    private static Due.Task due(Task task) {
        return new Due.Task(task.number(), Objects.requireNonNull(task.due()));
    }
}
