package org.hearsay.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.text.WordTable;

/** The phrases that tell furniture from article ({@code phrases.tsv}), or a list of the same form. */
final class PhraseTable {
    private static final int MAX_LINE = 400;
    /** A phrase stuck to a sentence may also follow another one of its kind, at most so many characters on. */
    private static final int NEXT_CHARS = 3;

    private static final String SPECIALS = "()|*";
    private static final Pattern SPECIAL = Pattern.compile("[" + SPECIALS + "]");
    private static final String AFTER_SENTENCE = ".!?…\"”’'»)]*";

    /** How far a phrase reaches. */
    enum Effect {
        LINE,
        LIST,
        REST,
        GLUED
    }

    /** {@code needed}: words that stand in every line that the pattern matches, looked for first because that is quick. */
    record Phrase(String reason, Effect effect, Pattern pattern, String needed) {
        boolean is(String plain) {
            return plain.contains(needed) && pattern.matcher(plain).matches();
        }
    }

    /** By first word, for those that begin with a plain one; the rest under the empty word. */
    private final Map<String, List<Phrase>> phrases;

    private final List<String> gluedWords;
    private final Pattern glued;

    private PhraseTable(Map<String, List<Phrase>> phrases, List<String> gluedWords) {
        this.phrases = phrases;
        this.gluedWords = List.copyOf(gluedWords);
        this.glued = Pattern.compile(gluedWords.stream().map(Pattern::quote).collect(Collectors.joining("|")));
    }

    static PhraseTable standard() {
        return read("phrases.tsv");
    }

    /** A table of that form beside this class. */
    static PhraseTable read(String name) {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        List<String> glued = new ArrayList<>();
        for (List<String> fields : WordTable.rows(PhraseTable.class, name)) {
            Effect effect = Effect.valueOf(fields.get(1).toUpperCase(Locale.ROOT));
            String plain = PlainLine.of(fields.get(2), SPECIALS);
            phrases.computeIfAbsent(
                            SPECIAL.matcher(plain).find() ? firstPlain(plain) : firstWord(plain),
                            k -> new ArrayList<>())
                    .add(new Phrase(fields.get(0), effect, pattern(plain), needed(plain)));
            if (effect == Effect.GLUED) {
                glued.add(fields.get(2));
            }
        }
        return new PhraseTable(phrases, glued);
    }

    private static String firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    /** The first word of a phrase if nothing in it varies, else the empty word. */
    private static String firstPlain(String phrase) {
        String first = firstWord(phrase);
        return SPECIAL.matcher(first).find() ? "" : first;
    }

    /** The longest part of a phrase that does not vary. */
    private static String needed(String phrase) {
        String longest = "";
        int depth = 0;
        int begin = 0;
        for (int at = 0; at <= phrase.length(); at++) {
            char c = at < phrase.length() ? phrase.charAt(at) : '*';
            if (SPECIALS.indexOf(c) >= 0) {
                longest = depth == 0 && at - begin > longest.length() ? phrase.substring(begin, at) : longest;
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                begin = at + 1;
            }
        }
        return longest;
    }

    private static Pattern pattern(String phrase) {
        StringBuilder regex = new StringBuilder();
        Matcher special = SPECIAL.matcher(phrase);
        int at = 0;
        while (special.find()) {
            regex.append(quote(phrase.substring(at, special.start())));
            regex.append(special.group().equals("*") ? ".*" : special.group().equals("(") ? "(?:" : special.group());
            at = special.end();
        }
        return Pattern.compile(regex.append(quote(phrase.substring(at))).toString());
    }

    private static String quote(String literal) {
        return literal.isEmpty() ? "" : Pattern.quote(literal);
    }

    /** The phrase that a whole line is. */
    Optional<Phrase> find(String line) {
        if (line.length() > MAX_LINE) {
            return Optional.empty();
        }
        String plain = PlainLine.of(line, "");
        return find(phrases.getOrDefault(firstWord(plain), List.of()), plain)
                .or(() -> find(phrases.getOrDefault("", List.of()), plain));
    }

    private static Optional<Phrase> find(List<Phrase> candidates, String plain) {
        return candidates.stream().filter(phrase -> phrase.is(plain)).findFirst();
    }

    /** Where in a line a phrase begins that is stuck to the end of a sentence. */
    OptionalInt findGlued(String line) {
        if (gluedWords.stream().noneMatch(line::contains)) {
            return OptionalInt.empty();
        }
        Matcher matcher = glued.matcher(line);
        int last = -1;
        int lastEnd = -1;
        while (matcher.find()) {
            int before = matcher.start() - 1;
            while (before >= 0 && Character.isWhitespace(line.charAt(before))) {
                before--;
            }
            if (before >= 0 && AFTER_SENTENCE.indexOf(line.charAt(before)) >= 0) {
                return OptionalInt.of(matcher.start());
            }
            if (last > 0 && matcher.start() - lastEnd <= NEXT_CHARS) {
                return OptionalInt.of(last);
            }
            last = matcher.start();
            lastEnd = matcher.end();
        }
        return OptionalInt.empty();
    }
}
