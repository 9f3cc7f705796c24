package org.hearsay.brief;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Report;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Mention;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/** Finds the words of mentions in their reports. */
final class ClaimWords {
    private ClaimWords() {}

    /** The mention that the claim has its text from: the claim leaves out a "that" before it and a comma behind it. */
    static Mention of(Claim claim, StoryBrief story) {
        Map<String, String> texts = new HashMap<>();
        story.reports().forEach(report -> texts.put(report.id(), report.text()));
        String wanted = Wording.oneLine(claim.text());
        return claim.mentions().stream()
                .filter(mention -> Wording.oneLine(
                                Excerpt.joined(texts.getOrDefault(mention.report(), ""), mention.spans()))
                        .contains(wanted))
                .min(Comparator.comparingInt(mention ->
                        mention.spans().stream().mapToInt(Span::length).sum()))
                .orElse(claim.mentions().get(0));
    }

    /** The words of spans of one report, with "…" where something between them is left out. */
    static String words(List<Span> spans, Report report) {
        return Excerpt.joined(report.text(), spans);
    }
}
