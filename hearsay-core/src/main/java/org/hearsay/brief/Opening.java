package org.hearsay.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.claim.Claim;
import org.hearsay.dispute.Dispute;
import org.hearsay.statement.Position;
import org.hearsay.statement.Statement;

/** Puts the answer's sentences together. */
final class Opening {
    private static final int CLAIM_CHARS = 180;
    private static final int NAMED = 4;

    private final StoryBrief story;
    private final ReportNames names;
    private final StoryCounts counts;

    Opening(StoryBrief story) {
        this.story = story;
        this.names = ReportNames.of(story.reports());
        this.counts = new StoryCounts(story.reports(), new OutletKeys(story));
    }

    List<List<String>> paragraphs() {
        List<Stand> stands =
                story.claims().isEmpty() ? List.of() : Stand.of(story.claims().get(0));
        List<String> rest = new ArrayList<>();
        rest.add(copies());
        rest.addAll(disputes());
        rest.add(counts.unread());
        rest.add(counts.unknown());
        return Stream.of(basis(), List.of(denials(stands), unaware(stands), silent()), rest)
                .map(paragraph -> paragraph.stream()
                        .filter(sentence -> !sentence.isEmpty())
                        .toList())
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** How many reports there are, what they claim and where they have it from. */
    private List<String> basis() {
        boolean isOne = story.reports().size() == 1;
        if (story.claims().isEmpty()) {
            String none = counts.unread().isEmpty() ? "No claim was found in " + (isOne ? "it." : "them.") : "";
            return List.of(counts.size(), none);
        }
        Claim claim = story.claims().get(0);
        String which = story.claims().size() == 1 ? "The one claim: " : "Main claim: ";
        String where =
                isOne ? "" : " – " + names.name(ClaimWords.of(claim, story).report());
        Origins origins = new Origins(story, story.provenances().get(0), names);
        return List.of(
                counts.size(),
                Wording.stopped(which + Quotation.of(claim.text(), CLAIM_CHARS) + where),
                origins.basis(),
                origins.missing(),
                isOne ? "One report alone cannot confirm it." : origins.independent());
    }

    /** Who denies the main claim, and how many reports carry it without the denial. */
    private String denials(List<Stand> stands) {
        Set<String> asserting = new LinkedHashSet<>();
        Set<String> carrying = new LinkedHashSet<>();
        Set<String> reporting = new LinkedHashSet<>();
        Set<String> deniers = new LinkedHashSet<>();
        boolean isNameless = false;
        boolean isNarrated = false;
        for (Stand stand : stands) {
            if (stand.position() == Position.ASSERTS) {
                asserting.add(String.valueOf(stand.who()));
                carrying.addAll(stand.reports());
            } else if (stand.position() == Position.DENIES) {
                reporting.addAll(stand.reports());
                isNameless |= stand.who() == null;
                isNarrated |= stand.isNarration();
                if (stand.who() != null && !asserting.contains(stand.who())) {
                    deniers.add(stand.who());
                }
            }
        }
        if (reporting.isEmpty() || (deniers.isEmpty() && !isNameless)) {
            return "";
        }
        carrying.removeAll(reporting);
        String who = deniers.isEmpty()
                ? Wording.count(reporting.size(), "report has", "reports have")
                        + (isNarrated ? " the opposite" : " it denied, by whom is unclear")
                : "Denied by " + Wording.list(List.copyOf(deniers), NAMED);
        return who + without(carrying.size()) + ".";
    }

    private String without(int carrying) {
        int all = story.reports().size();
        if (carrying == 0 || all == 1) {
            return "";
        }
        return "; " + Wording.count(carrying, "report carries", "reports carry") + " it without the denial";
    }

    private static String unaware(List<Stand> stands) {
        List<String> who = stands.stream()
                .filter(stand -> stand.position() == Position.UNKNOWN)
                .map(Stand::who)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (who.isEmpty()) {
            return "";
        }
        return "Unknown to, or left open by, " + Wording.list(who, NAMED) + ".";
    }

    /** Who declined to comment and who did not reply, anywhere in the story. */
    private String silent() {
        Speakers speakers = new Speakers(story.names());
        Map<String, String> declined = new LinkedHashMap<>();
        Map<String, String> unanswering = new LinkedHashMap<>();
        for (Statement statement : story.statements()) {
            String who = speakers.who(statement.speaker());
            if (statement.position() == Position.DECLINES && who != null) {
                ("no-reply".equals(statement.detail()) ? unanswering : declined)
                        .putIfAbsent(who.toLowerCase(Locale.ROOT), who);
            }
        }
        String first =
                declined.isEmpty() ? "" : Wording.list(List.copyOf(declined.values()), NAMED) + " gave no comment";
        String second =
                unanswering.isEmpty() ? "" : Wording.list(List.copyOf(unanswering.values()), NAMED) + " did not reply";
        String both = first.isEmpty() || second.isEmpty() ? first + second : first + "; " + second;
        return both.isEmpty() ? "" : Wording.sentence(both) + ".";
    }

    private String copies() {
        List<CopyGroup> groups = CopyGroup.of(story);
        if (groups.isEmpty()) {
            return "";
        }
        if (groups.size() == 1) {
            return Wording.sentence(groups.get(0).words(names)) + ".";
        }
        int reports = groups.stream().mapToInt(group -> group.reports().size()).sum();
        CopyGroup largest = groups.get(0);
        return Wording.number(reports) + " reports are " + Wording.number(groups.size())
                + " texts, each printed or reworded several times; the largest: " + largest.words(names) + ".";
    }

    /** What the reports disagree on but for denials: the main claim's first. */
    private List<String> disputes() {
        List<Dispute> told = Rivals.opening(story);
        DisputeWords words = new DisputeWords(story, names);
        List<String> sentences =
                new ArrayList<>(told.stream().map(words::sentence).toList());
        int more = Rivals.differences(story).size() - told.size();
        if (more > 0) {
            sentences.add(Wording.count(more, "more difference") + " between the reports " + (more == 1 ? "is" : "are")
                    + " listed below.");
        }
        return sentences;
    }
}
