package org.hearsay.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells the kind of sharing from what is shared: prose, quoted speech or notices, and from how much of the two reports is
 * their own.
 */
final class Judge {
    /** If so much of both reports is their own, only a part is shared, wherever it stands. */
    private static final double MOSTLY_OWN = 0.65;
    /** The same if so much at the beginning or the end of both is. Sentences dropped here and there lie in between. */
    private static final double LARGE_OWN_END = 0.2;
    /** A copy may have so much text of its own: a lead-in, a closing paragraph. */
    private static final double MOST_OWN_IN_COPY = 0.1;

    /** Short passages amount to reuse if they are together so much of the shorter report. */
    private static final double LEAST_SHARE = 0.25;

    /** A phrase that a report repeats may be found in another order without the text being reordered. */
    private static final double MOST_OUT_OF_ORDER = 0.05;

    private final ReuseOptions options;
    private final Notices notices = Notices.shipped();

    Judge(ReuseOptions options) {
        this.options = options;
    }

    /** Empty where what is shared is too little, or stock phrases only. */
    Optional<Judgement> judge(ReportWords a, ReportWords b, Alignment alignment) {
        BitSet noticeA = (BitSet) a.furniture().clone();
        BitSet noticeB = (BitSet) b.furniture().clone();
        for (Stretch passage : alignment.passages()) {
            if (notices.isNotice(a.keys(), passage.beginA(), passage.endA())) {
                noticeA.set(passage.beginA(), passage.endA());
                noticeB.set(passage.beginB(), passage.endB());
            }
        }
        int notice = Math.max(inBoth(alignment.equalA(), noticeA), inBoth(alignment.equalB(), noticeB));
        BitSet newsA = without(alignment.equalA(), noticeA);
        BitSet newsB = without(alignment.equalB(), noticeB);
        BitSet quotedA = a.quoted();
        BitSet quotedB = b.quoted();
        int quoted = Math.min(inBoth(newsA, quotedA), inBoth(newsB, quotedB));
        int prose = Math.max(
                without(newsA, quotedA).cardinality(), without(newsB, quotedB).cardinality());
        boolean aIsShorter = a.articleWords() <= b.articleWords();
        int shorter = Math.max(1, Math.min(a.articleWords(), b.articleWords()));
        BitSet inShorter =
                aIsShorter ? without(alignment.equalA(), a.furniture()) : without(alignment.equalB(), b.furniture());
        double shared = Math.min(1, inShorter.cardinality() / (double) shorter);
        int longest = longestProse(alignment, without(newsA, quotedA), without(newsB, quotedB));
        boolean muchOfIt = (prose >= options.leastReuseWords() && prose >= LEAST_SHARE * shorter)
                || (prose >= options.leastPassageWords() && shared >= 0.5);
        if (longest >= options.leastReuseWords() || muchOfIt) {
            return Optional.of(derived(a, b, alignment, shared));
        }
        if (notice >= options.leastPassageWords() && notice >= quoted) {
            return Optional.of(new Judgement(
                    Reuse.Verdict.BOILERPLATE, shared, List.of("only a notice is shared (" + words(notice) + ")")));
        }
        if (quoted >= options.leastPassageWords() && quoted >= prose) {
            return Optional.of(new Judgement(
                    Reuse.Verdict.QUOTE,
                    shared,
                    List.of("what is shared stands inside quotation marks in both (" + words(quoted) + ")")));
        }
        return Optional.empty();
    }

    /** Equal words of prose in the passage that has most of them: passages of a few words each may be stock phrases. */
    private static int longestProse(Alignment alignment, BitSet proseA, BitSet proseB) {
        int longest = 0;
        for (Stretch passage : alignment.passages()) {
            int inA = proseA.get(passage.beginA(), passage.endA()).cardinality();
            int inB = proseB.get(passage.beginB(), passage.endB()).cardinality();
            longest = Math.max(longest, Math.max(inA, inB));
        }
        return longest;
    }

    private Judgement derived(ReportWords a, ReportWords b, Alignment alignment, double shared) {
        BitSet ownA = without(alignment.ownA(), a.furniture());
        BitSet ownB = without(alignment.ownB(), b.furniture());
        double shareA = ownA.cardinality() / (double) Math.max(1, a.articleWords());
        double shareB = ownB.cardinality() / (double) Math.max(1, b.articleWords());
        double end = Math.min(longestEnd(ownA, a.articleWords()), longestEnd(ownB, b.articleWords()));
        double altered = Math.min(
                altered(alignment.ownA(), alignment.equalA(), alignment.wordsA()),
                altered(alignment.ownB(), alignment.equalB(), alignment.wordsB()));
        List<String> reasons = new ArrayList<>();
        reasons.add(percent(shared) + " of the shorter report's words stand in the other");
        if (Math.min(shareA, shareB) >= MOSTLY_OWN || end >= LARGE_OWN_END) {
            reasons.add("each has text of its own: " + percent(shareA) + " and " + percent(shareB));
            return new Judgement(Reuse.Verdict.PARTIAL, shared, reasons);
        }
        boolean verbatim = altered <= options.mostAltered();
        if (!verbatim) {
            reasons.add(percent(altered) + " of the words in shared passages are altered");
        }
        boolean inOrder = alignment.inOrder() >= 1 - MOST_OUT_OF_ORDER;
        if (!inOrder) {
            reasons.add("the passages stand in another order");
        }
        boolean whole = Math.min(shareA, shareB) <= MOST_OWN_IN_COPY;
        boolean copy = verbatim && whole && inOrder;
        return new Judgement(copy ? Reuse.Verdict.COPY : Reuse.Verdict.REWRITE, shared, reasons);
    }

    private static double altered(BitSet own, BitSet equal, int words) {
        int inPassages = words - own.cardinality();
        return inPassages == 0 ? 0 : 1 - equal.cardinality() / (double) inPassages;
    }

    /** The longer of the stretches of own words that begin and that end a report, as a share of its article. */
    private static double longestEnd(BitSet own, int articleWords) {
        int first = own.nextClearBit(0);
        int last = own.length() - 1 - own.previousClearBit(Math.max(0, own.length() - 1));
        return Math.max(first, last) / (double) Math.max(1, articleWords);
    }

    private static BitSet without(BitSet bits, BitSet others) {
        BitSet rest = (BitSet) bits.clone();
        rest.andNot(others);
        return rest;
    }

    private static int inBoth(BitSet bits, BitSet others) {
        BitSet both = (BitSet) bits.clone();
        both.and(others);
        return both.cardinality();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    private static String words(int count) {
        return count + (count == 1 ? " word" : " words");
    }
}
