package org.hearsay.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.language.Name;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.text.Quotation;
import org.hearsay.text.Span;

/** A sentence's tokens, and which of them stand in which quotation. An index past either end is no word of any kind. */
final class Words {
    private static final Set<String> ENDS = Set.of(".", "!", "?", ";", "…", "...");
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");
    private static final Set<String> MARKS = Set.of("\"", "“", "”", "'", "‘", "’", "''", "``", "«", "»", "„", "`");

    /** What the tagger takes a name for ("Trump said"). */
    private static final Set<String> MISTAKEN = Set.of("VERB", "AUX", "ADJ", "ADV", "X", "INTJ", "SCONJ");

    private static final Set<String> TIMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "week",
            "month",
            "year",
            "morning",
            "afternoon",
            "evening",
            "night",
            "time",
            "earlier",
            "later",
            "weekend",
            "ago",
            "recently");
    private static final int LONGEST_DATELINE = 14;
    private static final int FEWEST = 6;
    private static final int MOST_ADVERBS = 3;

    private final Sentence sentence;
    private final List<Token> tokens;
    private final int[] quotations;
    private final String[] lower;
    private final String[] tags;

    /**
     * @param quotations of the whole report
     * @param first index of the first quotation that does not end before the sentence
     * @param names of the whole report
     * @param firstName index of the first name that does not end before the sentence
     */
    Words(Sentence sentence, List<Quotation> quotations, int first, List<Name> names, int firstName) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.quotations = new int[tokens.size()];
        this.lower = new String[tokens.size()];
        this.tags = new String[tokens.size()];
        int at = first;
        int name = firstName;
        for (int i = 0; i < tokens.size(); i++) {
            Span span = tokens.get(i).span();
            while (at < quotations.size() && quotations.get(at).span().end() <= span.begin()) {
                at++;
            }
            boolean in = at < quotations.size() && quotations.get(at).span().overlaps(span);
            this.quotations[i] = in ? at : -1;
            while (name < names.size() && names.get(name).span().end() <= span.begin()) {
                name++;
            }
            boolean named = name < names.size() && names.get(name).span().contains(span);
            tags[i] = named && MISTAKEN.contains(tokens.get(i).tag())
                    ? "PROPN"
                    : tokens.get(i).tag();
            lower[i] = tokens.get(i).text().toLowerCase(Locale.ROOT);
        }
    }

    Sentence sentence() {
        return sentence;
    }

    List<Token> tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    private boolean has(int i) {
        return i >= 0 && i < tokens.size();
    }

    String lemma(int i) {
        return has(i) ? tokens.get(i).lemma() : "";
    }

    /** The word as written, in lower case. */
    String lower(int i) {
        return has(i) ? lower[i] : "";
    }

    String tag(int i) {
        return has(i) ? tags[i] : "";
    }

    /** Takes the word for another part of speech than the tagger did. */
    void retag(int i, String tag) {
        tags[i] = tag;
    }

    boolean is(int i, String word) {
        return lower(i).equals(word);
    }

    boolean isOneOf(int i, Set<String> words) {
        return words.contains(lower(i));
    }

    boolean isTagged(int i, Set<String> tags) {
        return tags.contains(tag(i));
    }

    boolean isComma(int i) {
        return is(i, ",");
    }

    boolean isDash(int i) {
        return has(i) && DASHES.contains(lower[i]);
    }

    /** Whether the sentence, or a part of it that stands by itself, ends here; so it does past its last token. */
    boolean isEnd(int i) {
        return i >= tokens.size() || (has(i) && ENDS.contains(lower[i]));
    }

    boolean isMark(int i) {
        return has(i) && MARKS.contains(lower[i]);
    }

    boolean isCapitalized(int i) {
        return has(i) && Character.isUpperCase(tokens.get(i).text().codePointAt(0));
    }

    /** Index of the quotation that the word stands in, its marks included; -1 outside of quotations. */
    int quotation(int i) {
        return has(i) ? quotations[i] : -1;
    }

    boolean isQuoted(int i) {
        return quotation(i) >= 0;
    }

    /** Whether a quotation begins with this token. */
    boolean opensQuotation(int i) {
        return isQuoted(i) && quotation(i - 1) != quotations[i];
    }

    /** Index of the first word from {@code from} on that is no adverb or "not". */
    int afterAdverbs(int from) {
        int i = from;
        while (i < from + MOST_ADVERBS && (tag(i).equals("ADV") || tag(i).equals("PART"))) {
            i++;
        }
        return i;
    }

    /** Whether the word tells a time: Thursday, week, ago. */
    boolean isTime(int i) {
        return TIMES.contains(lower(i)) || TIMES.contains(lemma(i));
    }

    /** Index of the first word after a dateline ("PORT ELLERY, March 13 (VPB) - "). */
    int start() {
        if (!lower(0).isEmpty() && isUpperCase(tokens.get(0).text())) {
            for (int i = 1; i < Math.min(size(), LONGEST_DATELINE); i++) {
                if (isDash(i) && i + 1 < size() && span(i).begin() > span(i - 1).end()) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    private static boolean isUpperCase(String word) {
        return word.length() > 2 && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
    }

    /** Whether the quotation that ends with token {@code last} is what somebody says, not a word set off. */
    boolean endsSpeech(int last) {
        if (!isQuoted(last)) {
            return false;
        }
        int from = last;
        while (from > 0 && last - from < FEWEST && quotations[from - 1] == quotations[last]) {
            from--;
        }
        boolean stopped = isComma(last - 1) || isEnd(last - 1) || isComma(last) || isEnd(last);
        return stopped || from == 0 || last - from >= FEWEST;
    }

    Span span(int i) {
        return tokens.get(i).span();
    }

    Span span(Stretch stretch) {
        return span(stretch.from(), stretch.to());
    }

    Span span(int from, int to) {
        return new Span(span(from).begin(), span(to - 1).end());
    }
}
