package org.dalil.notice;

import static org.dalil.notice.NoticeRefused.Rule.NO_RIGHT;
import static org.dalil.notice.NoticeRefused.Rule.TOO_MANY;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.ChangeKind;
import org.dalil.database.Changes;
import org.dalil.database.Transactions;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** The door to the notices above every page: who keeps articles writes them. */
@Singleton
public class Notices {
    public static final int LONGEST_WORDS = 300;

    /** Under more of them nobody finds the page. */
    public static final int MOST = 3;

    private static final String SUBJECT = "notice";

    private final NoticeRepository repository;
    private final ShownNotices memory;
    private final NoticeRules rules;
    private final Transactions transactions;
    private final Changes changes;
    private final AuditTrail trail;
    private final Clock clock;

    Notices(
            NoticeRepository repository,
            ShownNotices memory,
            NoticeRules rules,
            Transactions transactions,
            Changes changes,
            AuditTrail trail,
            Clock clock) {
        this.repository = repository;
        this.memory = memory;
        this.rules = rules;
        this.transactions = transactions;
        this.changes = changes;
        this.trail = trail;
        this.clock = clock;
    }

    /** All of them, those that are over too; the one that begins last first. */
    public List<Notice> all() {
        return memory.read();
    }

    public Notice read(long id) {
        return all().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> new NoSuchNotice(id));
    }

    /** Begins a notice. @return its id */
    public long add(NoticeWish wish, Account by) {
        require(by);
        return written(
                () -> {
                    var notice = checked(null, wish);
                    var id = Objects.requireNonNull(repository.save(row(null, notice)).id());
                    say(id, notice);
                    tell(by, "added", id, notice);
                    return id;
                });
    }

    public void change(long id, NoticeWish wish, Account by) {
        require(by);
        var _ =
                written(
                        () -> {
                            var notice = checked(read(id), wish);
                            repository.update(row(id, notice));
                            repository.unsay(id);
                            say(id, notice);
                            tell(by, "changed", id, notice);
                            return id;
                        });
    }

    /** Takes it away before its time. */
    public void remove(long id, Account by) {
        require(by);
        var _ =
                written(
                        () -> {
                            var notice = read(id);
                            repository.remove(id);
                            tell(by, "removed", id, notice);
                            return id;
                        });
    }

    private long written(java.util.function.Supplier<Long> work) {
        long id =
                transactions.write(
                        () -> {
                            var done = work.get();
                            changes.announce(ChangeKind.SETTINGS, 0);
                            return done;
                        });
        memory.refresh();
        return id;
    }

    private Notice checked(@Nullable Notice before, NoticeWish wish) {
        var now = clock.instant();
        var id = before == null ? 0 : before.id();
        var notice = rules.checked(id, wish, before == null ? now : before.begins());
        if (all().stream().filter(each -> each.id() != id && !each.isOver(now)).count() >= MOST) {
            throw new NoticeRefused(TOO_MANY);
        }
        return notice;
    }

    private void say(long id, Notice notice) {
        notice.words().forEach((language, words) -> repository.say(id, language.code(), words));
    }

    private void tell(Account by, String deed, long id, Notice notice) {
        var detail = notice.kind() + " " + notice.begins() + " to " + notice.ends();
        trail.record(new Actor(by.id(), by.name()), deed, SUBJECT, id, detail);
    }

    private static NoticeRow row(@Nullable Long id, Notice notice) {
        return new NoticeRow(id, notice.kind(), notice.article(), notice.begins(), notice.ends());
    }

    private static void require(Account by) {
        if (!by.may(Permission.KEEP_ARTICLES)) {
            throw new NoticeRefused(NO_RIGHT);
        }
    }
}
