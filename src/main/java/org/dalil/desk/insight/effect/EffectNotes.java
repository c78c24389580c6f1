package org.dalil.desk.insight.effect;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.desk.effect.EffectLine;
import org.dalil.desk.effect.TextEffect;
import org.dalil.desk.effect.TextEffects;
import org.dalil.desk.insight.Tellings;
import org.dalil.desk.insight.Verdicts;
import org.dalil.insight.effect.Effects;
import org.dalil.insight.gap.plan.GapTask;
import org.dalil.insight.gap.plan.GapTasks;
import org.dalil.text.Language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells and draws beside a text what it changed: to all who work here, the way to the page to some.
 */
@Singleton
class EffectNotes implements TextEffects {
    private final Effects effects;
    private final GapTasks tasks;
    private final EffectDrawings drawings;
    private final Tellings tellings;

    EffectNotes(Effects effects, GapTasks tasks, EffectDrawings drawings, Tellings tellings) {
        this.effects = effects;
        this.tasks = tasks;
        this.drawings = drawings;
        this.tellings = tellings;
    }

    @Override
    public List<TextEffect> ofArticle(long article, Language page, Account who) {
        return lines(tasks.liveOf(article).stream(), page, who);
    }

    @Override
    public List<TextEffect> ofRevision(long revision, Language page, Account who) {
        return lines(tasks.ofRevision(revision).stream(), page, who);
    }

    private List<TextEffect> lines(Stream<GapTask> all, Language page, Account who) {
        var told = all.map(task -> told(task, page, who)).flatMap(Optional::stream).toList();
        var first = told.stream().filter(each -> each.drawing() != null).findFirst().orElse(null);
        return told.stream().map(each -> each == first ? each.opened() : each).toList();
    }

    private Optional<TextEffect> told(GapTask task, Language page, Account who) {
        var telling = tellings.in(page);
        return effects.of(task.taskId(), page, who)
                .map(
                        effect ->
                                new TextEffect(
                                        line(new Verdicts(telling).line(effect, task), who),
                                        drawings.of(effect, task, telling),
                                        false));
    }

    private static EffectLine line(EffectLine line, Account who) {
        return who.may(Permission.SEE_INSIGHT)
                ? line
                : new EffectLine(
                        null,
                        line.label(),
                        line.live(),
                        line.verdict(),
                        line.finding(),
                        line.standing());
    }
}
