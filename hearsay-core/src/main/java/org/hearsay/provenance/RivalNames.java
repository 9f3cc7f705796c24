package org.hearsay.provenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.claim.Mention;

/**
 * Mentions of one claim that name somebody else: a name that no other report of the story has, where the other mentions have
 * theirs. What they say may be grouped with the claim, but it is not the claim, and they are no origin of it.
 */
final class RivalNames {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’]\\p{L}+)?");
    private static final Pattern DAY =
            Pattern.compile("\\p{L}+day|january|february|march|april|june|july|august|\\p{L}+(?:tem|to|vem|cem)ber");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** Shorter words are no names that can be told from others. */
    private static final int SHORTEST = 4;
    /** Names whose first letters are alike may be spellings of one. */
    private static final int SPELLING_CHARS = 4;
    /** Of the other reports that name somebody, this share has to have the same one, and so many reports. */
    private static final double MOST = 0.5;

    private static final int FEWEST = 2;
    /** Of more mentions the first are compared; bounds the work. */
    private static final int MOST_COMPARED = 200;

    private final Desk desk;
    private final List<Mention> side;
    private final Map<Mention, List<Word>> words = new HashMap<>();
    private final Map<String, Set<String>> reportsOf = new LinkedHashMap<>();
    private final Map<String, Set<String>> naming = new LinkedHashMap<>();

    /** A word of a mention; {@code key} is what spellings of one name have in common. */
    private record Word(String text, String key, boolean isName) {}

    RivalNames(List<Mention> side, Desk desk) {
        this.desk = desk;
        this.side = side;
        for (Mention mention : side) {
            List<Word> of = words(mention);
            words.put(mention, of);
            of.stream().filter(Word::isName).forEach(word -> {
                reportsOf.computeIfAbsent(word.key(), key -> new TreeSet<>()).add(mention.report());
                naming.computeIfAbsent(mention.report(), report -> new TreeSet<>())
                        .add(word.key());
            });
        }
    }

    boolean isRival(Mention mention) {
        List<Word> own = words.getOrDefault(mention, List.of());
        boolean hasForeign = own.stream().anyMatch(word -> isForeign(word, mention.report()));
        return hasForeign && (lacksCommon(mention) || takesPlace(mention, own));
    }

    private boolean isForeign(Word word, String report) {
        return word.isName() && desk.isOnlyIn(word.text(), report);
    }

    /** Whether most other reports have one name that this mention's sentence does not have. */
    private boolean lacksCommon(Mention mention) {
        Set<String> others = new LinkedHashSet<>(naming.keySet());
        others.remove(mention.report());
        Set<String> here = keys(desk.sentence(mention.report(), mention.spans().get(0))
                .in(desk.report(mention.report()).text()));
        return others.size() >= FEWEST
                && reportsOf.entrySet().stream()
                        .filter(entry -> !here.contains(entry.getKey())
                                && !entry.getValue().contains(mention.report()))
                        .anyMatch(entry -> entry.getValue().size() >= FEWEST
                                && entry.getValue().size() > MOST * others.size());
    }

    /** Whether a foreign name is followed by the words by which another report's mention has another name. */
    private boolean takesPlace(Mention mention, List<Word> own) {
        Set<String> foreign = followers(own, word -> isForeign(word, mention.report()));
        return !foreign.isEmpty()
                && side.stream()
                        .limit(MOST_COMPARED)
                        .filter(other -> !other.report().equals(mention.report()))
                        .map(other -> followers(
                                words.getOrDefault(other, List.of()),
                                word -> word.isName()
                                        && own.stream().noneMatch(of -> of.key().equals(word.key()))))
                        .anyMatch(of -> of.stream().anyMatch(foreign::contains));
    }

    /** The two words after each run of names that has one that fits. */
    private static Set<String> followers(List<Word> words, Predicate<Word> fits) {
        Set<String> followers = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            boolean hasFit = false;
            while (i < words.size() && words.get(i).isName()) {
                hasFit |= fits.test(words.get(i++));
            }
            if (hasFit && i + 1 < words.size()) {
                followers.add(words.get(i).text() + ' ' + words.get(i + 1).text());
            }
        }
        return followers;
    }

    private List<Word> words(Mention mention) {
        String text = desk.report(mention.report()).text();
        String said = mention.spans().stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
        List<Word> all = new ArrayList<>();
        Matcher word = WORD.matcher(said);
        while (word.find()) {
            String lower = word.group().toLowerCase(Locale.ROOT).replaceFirst("['’].*", "");
            all.add(new Word(lower, key(lower), isName(word.group(), lower)));
        }
        return all;
    }

    /** A word that starts large, is no day or month, and is not shouted. */
    private static boolean isName(String word, String lower) {
        boolean isShouted = word.length() > SHORTEST && word.equals(word.toUpperCase(Locale.ROOT));
        return Character.isUpperCase(word.codePointAt(0))
                && lower.length() >= SHORTEST
                && !isShouted
                && !DAY.matcher(lower).matches();
    }

    private static Set<String> keys(String text) {
        Set<String> keys = new LinkedHashSet<>();
        for (String word : SPACE.split(text.toLowerCase(Locale.ROOT))) {
            keys.add(key(word.replaceAll("[^\\p{L}\\p{N}]", "")));
        }
        return keys;
    }

    private static String key(String word) {
        return word.substring(0, Math.min(SPELLING_CHARS, word.length()));
    }
}
