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
    /** From this share of own words in a row in both reports on, the shared text is a part of otherwise own texts. */
    private static final double LARGE_OWN_BLOCK = 0.2;
    /** A copy may have so much text of its own: a lead-in, a closing paragraph. */
    private static final double MOST_OWN_IN_COPY = 0.1;

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
            if (notices.isNotice(a.words(), passage.beginA(), passage.endA())) {
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
        boolean mostOfIt = 2 * newsA.cardinality() >= shorter && shared >= 0.5;
        if (prose >= options.leastReuseWords() || (prose >= options.leastPassageWords() && mostOfIt)) {
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

    private Judgement derived(ReportWords a, ReportWords b, Alignment alignment, double shared) {
        BitSet ownA = without(alignment.ownA(), a.furniture());
        BitSet ownB = without(alignment.ownB(), b.furniture());
        double shareA = ownA.cardinality() / (double) Math.max(1, a.articleWords());
        double shareB = ownB.cardinality() / (double) Math.max(1, b.articleWords());
        double block = Math.min(
                longestRun(ownA) / (double) Math.max(1, a.articleWords()),
                longestRun(ownB) / (double) Math.max(1, b.articleWords()));
        double altered = Math.min(
                altered(alignment.ownA(), alignment.equalA(), alignment.wordsA()),
                altered(alignment.ownB(), alignment.equalB(), alignment.wordsB()));
        List<String> reasons = new ArrayList<>();
        reasons.add(percent(shared) + " of the shorter report's words stand in the other");
        if (Math.min(shareA, shareB) >= 0.5 || block >= LARGE_OWN_BLOCK) {
            reasons.add("each has text of its own: " + percent(shareA) + " and " + percent(shareB));
            return new Judgement(Reuse.Verdict.PARTIAL, shared, reasons);
        }
        boolean verbatim = altered <= options.mostAltered();
        if (!verbatim) {
            reasons.add(percent(altered) + " of the words in shared passages are altered");
        }
        if (!alignment.inOrder()) {
            reasons.add("the passages stand in another order");
        }
        boolean whole = Math.min(shareA, shareB) <= MOST_OWN_IN_COPY;
        boolean copy = verbatim && whole && alignment.inOrder();
        return new Judgement(copy ? Reuse.Verdict.COPY : Reuse.Verdict.REWRITE, shared, reasons);
    }

    private static double altered(BitSet own, BitSet equal, int words) {
        int inPassages = words - own.cardinality();
        return inPassages == 0 ? 0 : 1 - equal.cardinality() / (double) inPassages;
    }

    private static int longestRun(BitSet bits) {
        int longest = 0;
        for (int begin = bits.nextSetBit(0); begin >= 0; ) {
            int end = bits.nextClearBit(begin);
            longest = Math.max(longest, end - begin);
            begin = bits.nextSetBit(end);
        }
        return longest;
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
