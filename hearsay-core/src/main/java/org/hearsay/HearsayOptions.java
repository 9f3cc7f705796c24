package org.hearsay;

import org.hearsay.claim.ClaimOptions;
import org.hearsay.claim.SentenceVectors;
import org.hearsay.outlet.OutletTable;
import org.hearsay.reuse.ReuseOptions;
import org.hearsay.run.Progress;
import org.hearsay.run.Workers;
import org.hearsay.source.SourceOptions;
import org.hearsay.statement.AttributionTagger;
import org.hearsay.story.Granularity;
import org.hearsay.story.StoryOptions;
import org.jspecify.annotations.Nullable;

/**
 * Settings of {@link Hearsay}.
 *
 * @param outlets the outlets that are known, with their owners and agencies
 * @param source bounds of what is read
 * @param reuse how shared text is found
 * @param story what counts as one story
 * @param tagger finds who is said to say what; null for the rules of the statement stage
 * @param vectors tell what says the same in other words; null for words alone
 * @param claim how mentions are grouped
 * @param threads for the stages that read report by report, 1 or more; the answer is the same
 * @param progress told how far a stage is
 */
public record HearsayOptions(
        OutletTable outlets,
        SourceOptions source,
        ReuseOptions reuse,
        StoryOptions story,
        @Nullable AttributionTagger tagger,
        @Nullable SentenceVectors vectors,
        ClaimOptions claim,
        int threads,
        Progress progress) {

    /** The outlets that the program ships, affairs as stories, the tagger on the class path, all processors, silent. */
    public static HearsayOptions defaults() {
        return new HearsayOptions(
                OutletTable.standard(),
                SourceOptions.defaults(),
                ReuseOptions.defaults(),
                StoryOptions.of(Granularity.AFFAIR),
                AttributionTagger.installed().orElse(null),
                SentenceVectors.installed().orElse(null),
                ClaimOptions.defaults(),
                Runtime.getRuntime().availableProcessors(),
                Progress.silent());
    }

    /** With the outlets of {@code more} added; one of the same canonical name replaces the one that is known. */
    public HearsayOptions withOutlets(OutletTable more) {
        return new HearsayOptions(outlets.with(more), source, reuse, story, tagger, vectors, claim, threads, progress);
    }

    public HearsayOptions withStory(StoryOptions options) {
        return new HearsayOptions(outlets, source, reuse, options, tagger, vectors, claim, threads, progress);
    }

    /** By rules and words alone, without what was trained. */
    public HearsayOptions withoutReader() {
        return new HearsayOptions(outlets, source, reuse, story, null, null, claim, threads, progress);
    }

    public HearsayOptions withSource(SourceOptions options) {
        return new HearsayOptions(outlets, options, reuse, story, tagger, vectors, claim, threads, progress);
    }

    /** With one thread nothing runs in parallel. */
    public HearsayOptions withThreads(int count) {
        return new HearsayOptions(
                outlets,
                source,
                reuse.withParallel(count > 1),
                story.withParallel(count > 1),
                tagger,
                vectors,
                claim,
                count,
                progress);
    }

    public HearsayOptions withProgress(Progress told) {
        return new HearsayOptions(outlets, source, reuse, story, tagger, vectors, claim, threads, told);
    }

    Workers workers() {
        return new Workers(threads, progress);
    }
}
