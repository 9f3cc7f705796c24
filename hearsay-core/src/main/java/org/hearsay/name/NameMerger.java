package org.hearsay.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.language.ReadReport;
import org.hearsay.statement.SpeakerKind;
import org.hearsay.statement.Statements;

/**
 * Merges the spellings of one person or body over the reports of a story: transliterations (Zabiullah, Zabihullah), accents,
 * initials, short forms, titles and surnames of persons; abbreviations, word order and well-known other names of bodies.
 *
 * <p>It merges too little rather than too much. Spellings of one name differ in what transliteration leaves free, see {@link
 * Transliteration}; a looser likeness (edit distance, Jaro-Winkler) puts Kim Jong Un beside Kim Jong Il and Hassan beside Hussein.
 * Two like names that one report uses side by side are two persons. A surname goes to a person if the story has only one who
 * bears it.
 *
 * <pre>{@code
 * List<NameGroup> groups = new NameMerger().merge(reports, statements);
 * String name = Names.of(groups).canonical("Zabihullah Mujahid");
 * }</pre>
 *
 * Linear in the reports' names but for namesakes. The answer does not depend on the order of the reports. Thread-safe.
 */
public final class NameMerger {
    private static final int OFTEN = 3;

    /**
     * The groups with at least two spellings, of names that speak or that are used three times or more; most used first, then
     * by name.
     */
    public List<NameGroup> merge(List<ReadReport> reports, List<Statements> statements) {
        List<Spelling> spellings = Companies.among(SpellingCounter.count(reports, statements));
        List<Spelling> persons = ofKind(spellings, SpeakerKind.PERSON);
        List<Spelling> bodies = Stream.concat(
                        ofKind(spellings, SpeakerKind.ORGANIZATION).stream(),
                        ofKind(spellings, SpeakerKind.OUTLET).stream())
                .toList();
        List<List<Spelling>> clusters = new ArrayList<>(PersonClusters.of(persons));
        clusters.addAll(BodyClusters.of(bodies, reports));
        return clusters.stream()
                .filter(NameMerger::matters)
                .sorted(Comparator.comparingInt(NameMerger::uses)
                        .reversed()
                        .thenComparing(cluster -> best(cluster).text()))
                .map(NameMerger::group)
                .toList();
    }

    private static List<Spelling> ofKind(List<Spelling> spellings, SpeakerKind kind) {
        return spellings.stream().filter(spelling -> spelling.kind() == kind).toList();
    }

    private static boolean matters(List<Spelling> cluster) {
        return cluster.size() > 1 && (cluster.stream().anyMatch(Spelling::speaks) || uses(cluster) >= OFTEN);
    }

    private static int uses(List<Spelling> cluster) {
        return cluster.stream().mapToInt(Spelling::uses).sum();
    }

    private static NameGroup group(List<Spelling> cluster) {
        Spelling best = best(cluster);
        List<String> variants = cluster.stream()
                .sorted(Comparator.comparingInt(Spelling::uses).reversed().thenComparing(Spelling::text))
                .map(Spelling::text)
                .toList();
        return new NameGroup(best.text(), best.kind(), variants);
    }

    /** An outlet's name is one that statements and citations give it: they know the table of outlets. */
    private static Spelling best(List<Spelling> cluster) {
        boolean outlets = cluster.stream().anyMatch(spelling -> spelling.kind() == SpeakerKind.OUTLET);
        return cluster.stream()
                .max(Comparator.comparing((Spelling spelling) -> outlets && spelling.speaks())
                        .thenComparing(NameMerger::isFull)
                        .thenComparingInt(spelling -> spelling.reports().size())
                        .thenComparingInt(spelling -> spelling.text().length())
                        .thenComparing(Spelling::text, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static boolean isFull(Spelling spelling) {
        return spelling.kind() == SpeakerKind.PERSON
                ? PersonName.of(spelling).isFull()
                : !BodyName.of(spelling).isAbbreviation();
    }
}
