package org.dalil.content;

import jakarta.inject.Singleton;

import org.dalil.article.intake.Arrived;
import org.dalil.article.intake.HeldArticle;
import org.dalil.article.intake.Holdings;
import org.dalil.article.intake.Intake;
import org.dalil.audit.Actor;
import org.dalil.content.finding.Cause;
import org.dalil.content.finding.Finding;
import org.dalil.content.record.ArticleFile;
import org.dalil.content.record.FolderFile;
import org.dalil.content.record.Records;
import org.dalil.content.record.Standings;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Articles of the folder on their way into the base, within one transaction. */
@Singleton
class Transfer {
    private final Holdings holdings;
    private final Intake intake;
    private final AttachmentImport attachments;
    private final Records records;

    Transfer(Holdings holdings, Intake intake, AttachmentImport attachments, Records records) {
        this.holdings = holdings;
        this.intake = intake;
        this.attachments = attachments;
        this.records = records;
    }

    /**
     * @param folder they lie in
     * @param languages of the portal, the default one first
     */
    Tally of(List<ReadArticle> articles, long folder, List<Language> languages) {
        var held = held(articles);
        var moved = moved(articles, held, folder);
        var judged =
                articles.stream()
                        .map(
                                article ->
                                        new Judgement(
                                                article.known(moved),
                                                held.get(article.ref()),
                                                languages))
                        .toList();
        return taken(judged, folder);
    }

    private Map<String, HeldArticle> held(List<ReadArticle> articles) {
        return holdings.of(articles.stream().map(ReadArticle::ref).toList()).stream()
                .collect(Collectors.toMap(each -> each.article().ref(), Function.identity()));
    }

    /**
     * What is known of files that have another path now for the same article and language: {@code
     * a.md} became {@code a.en.md}. By the new path.
     */
    private Map<String, FolderFile> moved(
            List<ReadArticle> articles, Map<String, HeldArticle> held, long folder) {
        var byText = new HashMap<List<Object>, String>();
        for (var article : articles) {
            var before = held.get(article.ref());
            for (var text : article.texts()) {
                if (before != null && text.known() == null) {
                    byText.put(List.of(before.id(), text.language().code()), text.path());
                }
            }
        }
        if (byText.isEmpty()) {
            return Map.of();
        }
        var ids = byText.keySet().stream().map(key -> (Long) key.getFirst()).distinct().toList();
        var earlier = new HashMap<String, String>();
        for (var file : records.of(ids)) {
            var path = byText.get(List.<Object>of(file.articleId(), file.language()));
            if (path != null) {
                earlier.put(file.path(), path);
            }
        }
        var moved = new HashMap<String, FolderFile>();
        records.at(folder, List.copyOf(earlier.keySet()))
                .forEach(
                        (path, file) -> moved.put(Objects.requireNonNull(earlier.get(path)), file));
        return moved;
    }

    private Tally taken(List<Judgement> judged, long folder) {
        var tally = new Tally();
        var arrived = arrived(judged.stream().filter(Judgement::isTaken).toList());
        var files = new LinkedHashMap<String, FolderFile>();
        var texts = new ArrayList<ArticleFile>();
        for (var judgement : judged) {
            var to = arrived.get(judgement);
            judgement
                    .verdicts()
                    .forEach(
                            (text, verdict) -> {
                                count(judgement, text, verdict, tally);
                                if (verdict instanceof Verdict.Take
                                        || verdict instanceof Verdict.Same) {
                                    var id = judgement.idAfter(to);
                                    files.put(text.path(), file(folder, judgement, text, id, to));
                                    files.putAll(AttachmentImport.files(text, folder));
                                    texts.add(text.file(id));
                                    attachments.take(text, id, tally);
                                }
                            });
        }
        records.keep(folder, List.copyOf(files.values()));
        records.keepTexts(texts);
        return tally;
    }

    private Map<Judgement, Arrived> arrived(List<Judgement> taken) {
        var arrived = new HashMap<Judgement, Arrived>();
        if (!taken.isEmpty()) {
            var to = intake.take(taken.stream().map(Judgement::arrival).toList(), Actor.FOLDER);
            for (var i = 0; i < taken.size(); i++) {
                arrived.put(taken.get(i), to.get(i));
            }
        }
        return arrived;
    }

    private static void count(Judgement judgement, ReadText text, Verdict verdict, Tally tally) {
        switch (verdict) {
            case Verdict.Unchanged _ -> tally.unchanged();
            case Verdict.Same _ -> {
                if (text.known() == null) {
                    tally.unchanged();
                } else {
                    tally.changed(text);
                }
            }
            case Verdict.Take _ -> {
                if (judgement.both(text).held() == null) {
                    tally.created(text);
                } else {
                    tally.changed(text);
                }
                if (judgement.both(text).hasADraftOfTheDesk()) {
                    tally.tell(
                            Finding.notice(
                                    Cause.DRAFT_ON_DESK,
                                    text.path(),
                                    1,
                                    "was published; the draft of it on the desk is older now"));
                }
            }
            case Verdict.Conflict(var cause, var reason) ->
                    tally.tell(Finding.conflict(cause, text.path(), reason));
        }
    }

    private static FolderFile file(
            long folder, Judgement judgement, ReadText text, long id, @Nullable Arrived to) {
        return FolderFile.of(
                folder,
                text.path(),
                id,
                text.hash(),
                text.text().bytes(),
                judgement.tokenAfter(text, to),
                Standings.fingerprint(judgement.standingAfter()));
    }
}
