package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.ReadReport;
import org.hearsay.name.NameGroup;
import org.hearsay.name.Names;
import org.hearsay.reuse.Reuse;
import org.hearsay.statement.Channel;
import org.hearsay.statement.Position;
import org.hearsay.statement.Speaker;
import org.hearsay.statement.SpeakerKind;
import org.hearsay.statement.Statement;
import org.hearsay.statement.Statements;
import org.hearsay.story.Story;
import org.hearsay.text.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * Groups what the reports of a story say, in a source's words or their own, into claims.
 *
 * <p>Passages whose words are alike on average are one claim; numbers and dates count little, so that rival values are one
 * claim with two values, and events apart ("killed", "injured") never join. A clause turned round among clauses that are
 * not ("was never briefed") is a denial of them. A denial without words of its own ("denied the report"), a refusal to comment
 * and a source that knows nothing of it belong to the claim that they point at: the one that its report, before it, says
 * and most reports carry.
 *
 * <p>Safe for use by several threads. The result does not depend on threads; the order of claims is by importance: how many
 * reports carry it, whether it is denied, how many speak of it.
 */
public final class ClaimGrouper {
    private final ClaimOptions options;
    private final @Nullable SentenceVectors vectors;

    /**
     * A grouper.
     *
     * @param vectors tell what says the same in other words; null for words alone
     */
    public ClaimGrouper(ClaimOptions options, @Nullable SentenceVectors vectors) {
        this.options = options;
        this.vectors = vectors;
    }

    /**
     * The claims of a story.
     *
     * @param story whose id the claims' ids begin with
     * @param reports the story's reports in English, in the order of the input
     * @param statements of the same reports
     * @param names spellings merged over the story
     * @param reuse pairs of the story's reports that share text
     */
    public List<Claim> group(
            Story story,
            List<ReadReport> reports,
            List<Statements> statements,
            List<NameGroup> names,
            List<Reuse> reuse) {
        Map<String, Statements> said = new LinkedHashMap<>();
        statements.forEach(of -> said.put(of.report(), confident(of)));
        PassageFinder finder = new PassageFinder(names, reports);
        List<Passage> asserting = new ArrayList<>();
        List<Passage> about = new ArrayList<>();
        List<Statement> confirming = new ArrayList<>();
        for (ReadReport report : reports) {
            Statements of = said.getOrDefault(
                    report.report().id(), new Statements(report.report().id(), List.of(), List.of()));
            List<Passage> found = finder.find(report, of);
            for (Passage passage : found) {
                (passage.position() == Position.ASSERTS && !passage.pointsBack() ? asserting : about).add(passage);
            }
            confirming.addAll(confirming(report, of, found));
        }
        Likeness likeness = likeness(asserting);
        List<Draft> drafts = new ArrayList<>(drafts(asserting, likeness));
        Attachment attachment = new Attachment(List.copyOf(drafts), likeness);
        List<Passage> left = attachment.attach(about, List.copyOf(said.values()), confirming);
        attachment.join(drafts);
        drafts.removeIf(draft -> !draft.isWorthListing());
        drafts.addAll(drafts(left, likeness(left)));
        drafts.addAll(ofSeveral(drafts(finder.appraisals(), likeness(finder.appraisals()))));
        drafts.sort(Comparator.comparingInt(Draft::importance).reversed());
        List<String> order =
                reports.stream().map(report -> report.report().id()).toList();
        Names spellings = Names.of(names);
        List<Claim> claims = new ArrayList<>();
        for (Draft draft : drafts) {
            String id = story.id() + "-c" + (claims.size() + 1);
            claims.add(new Claim(id, story.id(), draft.text(), mentions(draft, order, spellings)));
        }
        return claims;
    }

    private Statements confident(Statements said) {
        return new Statements(
                said.report(),
                said.statements().stream()
                        .filter(statement -> statement.confidence() >= options.leastConfidence())
                        .toList(),
                said.citations());
    }

    private static List<Draft> ofSeveral(List<Draft> drafts) {
        return drafts.stream().filter(draft -> draft.reports() > 1).toList();
    }

    /** "This was later reported by the Post": an outlet says what the sentence before gives to somebody else. */
    private static List<Statement> confirming(ReadReport report, Statements said, List<Passage> passages) {
        Set<String> worded = new LinkedHashSet<>();
        for (Passage passage : passages) {
            Statement statement = passage.statement();
            if (statement != null) {
                worded.add(statement.id());
            }
        }
        return said.statements().stream()
                .filter(statement -> statement.speaker().kind() == SpeakerKind.OUTLET
                        && statement.position() == Position.ASSERTS
                        && !worded.contains(statement.id())
                        && isAboutSentenceBefore(report, statement))
                .toList();
    }

    private static boolean isAboutSentenceBefore(ReadReport report, Statement statement) {
        Excerpt cue = statement.cue();
        return cue != null
                && report.sentences().stream()
                        .anyMatch(sentence -> sentence.span().overlaps(cue.hull())
                                && statement.content().hull().end()
                                        <= sentence.span().begin());
    }

    /** Of passages that say the same to the word the first stands for all: a thousand copies are compared once. */
    private Likeness likeness(List<Passage> passages) {
        List<Passage> first =
                alike(passages).values().stream().map(same -> same.get(0)).toList();
        return new Likeness(first, Meanings.of(first, vectors), options.mostCompared());
    }

    private static Map<Set<String>, List<Passage>> alike(List<Passage> passages) {
        Map<Set<String>, List<Passage>> alike = new LinkedHashMap<>();
        passages.forEach(passage ->
                alike.computeIfAbsent(key(passage), any -> new ArrayList<>()).add(passage));
        return alike;
    }

    private static Set<String> key(Passage passage) {
        Set<String> key = new LinkedHashSet<>(passage.terms().keySet());
        key.addAll(passage.acts());
        key.add(passage.negated() ? "not" : "");
        return key;
    }

    private List<Draft> drafts(List<Passage> passages, Likeness likeness) {
        List<List<Passage>> groups = List.copyOf(alike(passages).values());
        List<Passage> first = groups.stream().map(group -> group.get(0)).toList();
        List<List<Integer>> clusters = Clusters.of(likeness, first.size(), options.threshold());
        return Absorption.of(clusters, first, likeness).stream()
                .map(cluster -> new Draft(
                        cluster,
                        first,
                        cluster.stream()
                                .flatMap(group -> groups.get(group).stream())
                                .toList(),
                        likeness))
                .toList();
    }

    private static List<Mention> mentions(Draft draft, List<String> order, Names spellings) {
        Set<Mention> mentions = new LinkedHashSet<>();
        draft.passages().forEach(passage -> mentions.add(mention(passage, draft.position(passage), spellings)));
        draft.attached().forEach(passage -> mentions.add(mention(passage, passage.position(), spellings)));
        draft.dismissing().forEach(passage -> mentions.add(mention(passage, Position.DENIES, spellings)));
        for (Statement statement : draft.pointing()) {
            mentions.add(new Mention(
                    statement.report(),
                    statement.content().spans(),
                    statement.id(),
                    statement.position(),
                    spellings.renamed(statement.speaker()),
                    !statement.hedges().isEmpty()));
        }
        Map<String, Integer> places = new LinkedHashMap<>();
        order.forEach(report -> places.put(report, places.size()));
        return mentions.stream()
                .sorted(Comparator.comparingInt((Mention mention) -> places.getOrDefault(mention.report(), 0))
                        .thenComparing(mention -> mention.spans().get(0)))
                .toList();
    }

    private static Mention mention(Passage passage, Position position, Names spellings) {
        Statement statement = passage.statement();
        return new Mention(
                passage.report(),
                passage.spans(),
                statement == null ? null : statement.id(),
                position,
                statement == null ? null : speaker(statement, position, spellings),
                passage.isHedged());
    }

    /** Nobody of whom others say that he knew it: he did not say so. */
    private static Speaker speaker(Statement statement, Position position, Names spellings) {
        return statement.channel() == Channel.UNSPOKEN && position == Position.ASSERTS
                ? new Speaker("", SpeakerKind.UNKNOWN, List.of(), null, null, null)
                : spellings.renamed(statement.speaker());
    }
}
