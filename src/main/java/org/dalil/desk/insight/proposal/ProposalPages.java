package org.dalil.desk.insight.proposal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;

import jakarta.inject.Singleton;

import org.dalil.account.Permission;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.insight.GapWords;
import org.dalil.desk.insight.Tellings;
import org.dalil.insight.proposal.Proposal;
import org.dalil.insight.proposal.Proposals;
import org.dalil.insight.proposal.rule.ProposalKind;
import org.dalil.web.Asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Prints what could be joined, parted or taken as synonyms. */
@Singleton
class ProposalPages {
    static final String PLACE = "/desk/insight/proposals";

    /** More in one sitting nobody decides; the next ones follow. */
    private static final int MOST = 60;

    private static final Set<String> DONE = Set.of("taken", "declined", "kept", "gone", "refused");

    private final Proposals proposals;
    private final ProposalLines lines;
    private final Tellings tellings;
    private final DeskFrames frames;
    private final DeskPages pages;

    ProposalPages(
            Proposals proposals,
            ProposalLines lines,
            Tellings tellings,
            DeskFrames frames,
            DeskPages pages) {
        this.proposals = proposals;
        this.lines = lines;
        this.tellings = tellings;
        this.frames = frames;
        this.pages = pages;
    }

    HttpResponse<?> show(HttpRequest<?> request, Asking asking) {
        var language = frames.language(request);
        var telling = tellings.in(language);
        var open = proposals.open(MOST, asking.person());
        var parts = new ArrayList<ProposalsPage.Part>();
        for (var kind : ProposalKind.values()) {
            var shown =
                    open.stream()
                            .filter(each -> each.kind() == kind)
                            .map(each -> lines.of(each, telling, asking.person()))
                            .flatMap(Optional::stream)
                            .toList();
            if (!shown.isEmpty()) {
                parts.add(part(kind, shown));
            }
        }
        var done = request.getParameters().get("done", String.class).orElse("");
        var page =
                new ProposalsPage(
                        frames.of(
                                request,
                                asking,
                                "insight/proposals",
                                telling.say("insight.proposals.title")),
                        DONE.contains(done) ? "insight.proposals." + done : "",
                        asking.may(Permission.KEEP_ARTICLES),
                        parts);
        return pages.show(request, "desk/insight/proposals", page, language);
    }

    private static ProposalsPage.Part part(ProposalKind kind, List<ProposalsPage.Proposed> shown) {
        var key = GapWords.key(kind.name());
        return new ProposalsPage.Part(
                key, "insight.proposals." + key, "insight.proposals.take." + key, shown);
    }

    static String address(Proposal proposal) {
        return PLACE + "/" + proposal.id();
    }
}
