package org.hearsay.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Report;
import org.hearsay.dispute.Dispute;
import org.hearsay.text.Span;

/** Tells a dispute in a sentence: each side in the words of a report, with who has it. */
final class DisputeWords {
    private static final int NAMED = 2;
    private static final int SIDES = 3;
    private static final int QUOTE_CHARS = 80;
    private static final int BEFORE = 3;
    private static final int AFTER = 5;

    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final ReportNames names;

    DisputeWords(StoryBrief story, ReportNames names) {
        this.names = names;
        story.reports().forEach(report -> reports.put(report.id(), report));
    }

    /** A whole sentence, with its full stop. */
    String sentence(Dispute dispute) {
        String sides = Wording.list(sides(dispute), SIDES);
        String against = String.join(" against ", sides(dispute));
        return switch (dispute.kind()) {
            case DENIAL -> "Asserted and denied: " + against + ".";
            case NUMBER, DATE -> difference(dispute) + ": " + sides + ".";
            case POLARITY -> "A quotation has been turned round on the way: " + sides + ".";
            case ATTRIBUTION -> "The same words are given to different speakers: " + sides + ".";
            case CERTAINTY -> "A doubt is lost on the way: " + sides + ".";
        };
    }

    private static String difference(Dispute dispute) {
        String what = dispute.kind() == Dispute.Kind.DATE ? "date" : "number";
        return switch (dispute.verdict()) {
            case CONFLICT -> "The " + what + "s differ";
            case UPDATE -> "A " + what + " changed with time";
            case PRECISION -> "A " + what + " is told less and more exactly";
        };
    }

    /** Each side: its words, and the reports that have it. */
    List<String> sides(Dispute dispute) {
        List<String> sides = new ArrayList<>();
        for (Dispute.Side side : dispute.sides()) {
            sides.add(Wording.in(value(dispute, side), Wording.list(names.names(side.reports()), NAMED)));
        }
        return sides;
    }

    /** What a side says: of numbers and dates a few words around, of an attribution the speaker, else the words. */
    String value(Dispute dispute, Dispute.Side side) {
        return switch (dispute.kind()) {
            case NUMBER, DATE -> Quotation.of(around(side), QUOTE_CHARS);
            case ATTRIBUTION -> Wording.shortened(side.value(), QUOTE_CHARS);
            case DENIAL, POLARITY, CERTAINTY -> Quotation.of(words(side), QUOTE_CHARS);
        };
    }

    private String words(Dispute.Side side) {
        if (side.places().isEmpty()) {
            return side.value();
        }
        Dispute.Place place = side.places().get(0);
        Report report = reports.get(place.report());
        return report == null ? side.value() : ClaimWords.words(List.of(place.span()), report);
    }

    private String around(Dispute.Side side) {
        if (side.places().isEmpty()) {
            return side.value();
        }
        Dispute.Place place = side.places().get(0);
        Report report = reports.get(place.report());
        if (report == null || place.span().end() > report.text().length()) {
            return side.value();
        }
        return new Span(
                        begin(report.text(), place.span().begin()),
                        end(report.text(), place.span().end()))
                .in(report.text());
    }

    private static int begin(String text, int from) {
        int begin = from;
        for (int words = 0; words < BEFORE; words++) {
            int at = begin;
            while (at > 0 && isGap(text.charAt(at - 1))) {
                at--;
            }
            int word = at;
            while (word > 0 && isWord(text.charAt(word - 1)) && from - word < QUOTE_CHARS) {
                word--;
            }
            if (at == begin || !isTold(text, word, at)) {
                break;
            }
            begin = word;
        }
        return begin;
    }

    private static int end(String text, int from) {
        int end = from;
        for (int words = 0; words < AFTER; words++) {
            int at = end;
            while (at < text.length() && isGap(text.charAt(at))) {
                at++;
            }
            int word = at;
            while (word < text.length()
                    && (isWord(text.charAt(word)) || isInitial(text, word))
                    && word - from < QUOTE_CHARS) {
                word++;
            }
            if (!isTold(text, at, word)) {
                break;
            }
            end = word;
        }
        return end;
    }

    /** Whether there is a word, and no mere dash. */
    private static boolean isTold(String text, int begin, int end) {
        return text.substring(begin, end).chars().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether this is the full stop of "U.S.": before a capital, or after one that another full stop goes before. */
    private static boolean isInitial(String text, int at) {
        return text.charAt(at) == '.'
                && at > 0
                && Character.isUpperCase(text.charAt(at - 1))
                && ((at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1)))
                        || (at > 1 && text.charAt(at - 2) == '.'));
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\u00a0';
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-' || Character.isSurrogate(c);
    }
}
