package org.hearsay.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.article.Report;
import org.hearsay.outlet.OutletMention;
import org.hearsay.outlet.OutletTable;
import org.hearsay.text.Span;
import org.hearsay.text.WordTable;

/**
 * Where a report names outlets: those of the table, and others by how they are called ("the Harbour Gazette", "the newspaper
 * Kurier") and, once recognised, by the same words again.
 */
final class OutletNames {
    static final Set<String> LAST = WordTable.words(OutletNames.class, "outlet-words.tsv", "last");
    private static final Set<String> FIRST = WordTable.words(OutletNames.class, "outlet-words.tsv", "first");
    static final Set<String> NOUNS = WordTable.words(OutletNames.class, "outlet-words.tsv", "noun");

    private static final Set<String> SERVICES = Set.of("service", "agency", "bureau", "network");
    private static final Set<String> SERVED = Set.of("news", "press", "wire", "information");
    private static final int LONGEST = 5;
    /** Words of bodies that are no outlets although one of their words is an outlet's. */
    private static final Set<String> NOT_ALONE = Set.of(
            "press",
            "news",
            "radio",
            "tv",
            "today",
            "online",
            "leader",
            "citizen",
            "record",
            "review",
            "star",
            "standard",
            "republican",
            "democrat");

    private final ReportTokens tokens;
    private final Report report;
    private final OutletTable outlets;

    OutletNames(ReportTokens tokens, Report report, OutletTable outlets) {
        this.tokens = tokens;
        this.report = report;
        this.outlets = outlets;
    }

    /**
     * A name of an outlet.
     *
     * @param range its words, without an article
     * @param outlet its canonical name, or the words
     * @param sure whether it is an outlet also where nothing is said of it
     */
    record Place(TokenRange range, String outlet, boolean sure) {}

    /** In text order, not overlapping. */
    List<Place> find() {
        Place[] taken = new Place[tokens.size()];
        for (Span paragraph : report.paragraphs()) {
            for (OutletMention mention : outlets.findIn(tokens.text(), paragraph)) {
                TokenRange range = withoutArticle(tokens.of(mention.span()));
                if (!range.isEmpty() && !isPartOfLongerName(range, mention.ambiguous())) {
                    take(taken, new Place(range, mention.outlet().name(), !mention.ambiguous()));
                }
            }
        }
        Set<String> known = new LinkedHashSet<>();
        String credit = report.credit();
        if (credit != null) {
            known.add(credit);
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (taken[i] == null) {
                TokenRange range = constructed(i);
                if (!range.isEmpty() && isFree(taken, range)) {
                    take(taken, new Place(range, tokens.words(range), isCalledOutlet(range)));
                    known.add(tokens.words(range));
                }
            }
        }
        addKnown(taken, known);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] != null && (i == 0 || !taken[i].equals(taken[i - 1]))) {
                places.add(taken[i]);
            }
        }
        return places;
    }

    private static void take(Place[] taken, Place place) {
        for (int i = place.range().from(); i < place.range().to(); i++) {
            taken[i] = place;
        }
    }

    private static boolean isFree(Place[] taken, TokenRange range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (taken[i] != null) {
                return false;
            }
        }
        return true;
    }

    /** "Time" in "Time Warner"; "Fox" in "Fox Sports". */
    private boolean isPartOfLongerName(TokenRange range, boolean ambiguous) {
        int end = range.to();
        return ambiguous
                && end < tokens.size()
                && tokens.sameSentence(end, end - 1)
                && tokens.isCapital(end)
                && tokens.tag(end).equals("PROPN");
    }

    private TokenRange withoutArticle(TokenRange range) {
        boolean article = range.size() > 1 && tokens.word(range.from()).equals("the");
        return article ? new TokenRange(range.from() + 1, range.to()) : range;
    }

    /** The outlet's name that begins at the token, empty where none does. */
    private TokenRange constructed(int from) {
        TokenRange run = capitals(from);
        if (run.isEmpty()
                || (from > 0
                        && tokens.sameSentence(from, from - 1)
                        && isNameWord(from - 1)
                        && !isLooseFirst(from - 1))) {
            return new TokenRange(from, from);
        }
        if (FIRST.contains(tokens.word(from)) && run.size() > 1) {
            return run;
        }
        for (int end = run.to(); end > from + 1; end--) {
            String last = tokens.word(end - 1);
            boolean goesOn = end < tokens.size()
                    && tokens.sameSentence(end, from)
                    && tokens.word(end).equals("of");
            boolean weak = NOT_ALONE.contains(last) && (end < run.to() || tokens.name(from) == null);
            boolean service = SERVICES.contains(last) && SERVED.contains(tokens.word(end - 2));
            if ((LAST.contains(last) || service) && !goesOn && !weak) {
                return new TokenRange(from, end);
            }
        }
        boolean called = from > 0
                && tokens.sameSentence(from, from - 1)
                && NOUNS.contains(tokens.lemma(from - 1))
                && !tokens.isCapital(from - 1);
        return called || isCalledOutlet(run) ? run : new TokenRange(from, from);
    }

    /** Whether an apposition says that it is an outlet: "Tidewatch, a site that …". */
    private boolean isCalledOutlet(TokenRange name) {
        int at = name.to();
        if (at + 2 >= tokens.size()
                || !tokens.get(at).text().equals(",")
                || !tokens.sameSentence(at + 2, name.from())) {
            return false;
        }
        if (!Set.of("a", "an", "the").contains(tokens.word(at + 1))) {
            return false;
        }
        for (int i = at + 2; i < Math.min(at + 6, tokens.sentence(at).to()); i++) {
            if (NOUNS.contains(tokens.word(i)) && !tokens.isCapital(i)) {
                return true;
            }
            if (!Set.of("NOUN", "ADJ", "PROPN").contains(tokens.tag(i))) {
                return false;
            }
        }
        return false;
    }

    private TokenRange capitals(int from) {
        int to = from;
        while (to < tokens.size()
                && to < from + LONGEST
                && tokens.sameSentence(to, from)
                && (isNameWord(to) || (to > from && isJoint(to)))) {
            to++;
        }
        return new TokenRange(from, to);
    }

    private boolean isNameWord(int index) {
        String word = tokens.get(index).text();
        return tokens.isCapital(index)
                && !tokens.word(index).equals("the")
                && (Set.of("PROPN", "NOUN", "ADJ").contains(tokens.tag(index)) || tokens.name(index) != null)
                && Character.isLetter(word.codePointAt(0));
    }

    /** A first word that is capital because a sentence begins there. */
    private boolean isLooseFirst(int index) {
        return index == tokens.sentence(index).from() && tokens.name(index) == null;
    }

    private boolean isJoint(int index) {
        return tokens.get(index).text().equals("&")
                && index + 1 < tokens.size()
                && tokens.sameSentence(index, index + 1)
                && tokens.isCapital(index + 1);
    }

    private void addKnown(Place[] taken, Set<String> known) {
        Map<String, List<List<String>>> byFirst = byFirstWord(known);
        for (int i = 0; i < tokens.size(); i++) {
            for (List<String> words : byFirst.getOrDefault(tokens.get(i).text(), List.of())) {
                TokenRange range = new TokenRange(i, Math.min(tokens.size(), i + words.size()));
                if (isFree(taken, range) && wordsOf(range).equals(words) && tokens.sameSentence(i, range.to() - 1)) {
                    take(taken, new Place(range, tokens.words(range), true));
                }
            }
        }
    }

    private static Map<String, List<List<String>>> byFirstWord(Set<String> names) {
        Map<String, List<List<String>>> byFirst = new LinkedHashMap<>();
        for (String name : names) {
            List<String> words = List.of(name.strip().split("\\s+"));
            byFirst.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(words);
        }
        return byFirst;
    }

    private List<String> wordsOf(TokenRange range) {
        List<String> words = new ArrayList<>();
        for (int i = range.from(); i < range.to(); i++) {
            words.add(tokens.get(i).text());
        }
        return words;
    }
}
