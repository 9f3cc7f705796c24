package org.hearsay.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hearsay.language.Name;
import org.hearsay.language.NameKind;
import org.hearsay.language.ReadReport;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The persons whom a report names, over all of it: a surname goes to the full name that it is part of, also where that comes later,
 * and a role that stands beside one mention belongs to all.
 */
final class People {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\"“”]+");
    private static final Pattern NAME_END = Pattern.compile("['’]s$|[,.]$");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    private static final int MOST_NAMESAKES = 12;
    private static final int MOST_HOLDERS = 100;

    /** A place where a person is named. */
    record Mention(TokenRange range, Person person) {}

    private final List<Mention> mentions = new ArrayList<>();
    private final Map<Person, TreeSet<Integer>> holders = new LinkedHashMap<>();
    private final Map<Name, Person> byName = new LinkedHashMap<>();
    private final Map<String, Set<Person>> bySurname = new LinkedHashMap<>();

    People(ReadReport report, ReportTokens tokens) {
        String text = tokens.text();
        List<Name> names = report.names().stream()
                .filter(name -> name.kind() == NameKind.PERSON)
                .toList();
        Map<String, Set<String>> fullByWord = fullByWord(names, text);
        Map<String, String> lastByWord = new LinkedHashMap<>();
        Map<String, List<Name>> byFullForm = new LinkedHashMap<>();
        for (Name name : names) {
            String full = fullForm(name.span().in(text), fullByWord, lastByWord);
            byFullForm.computeIfAbsent(full, key -> new ArrayList<>()).add(name);
        }
        byFullForm.forEach((full, group) -> addPerson(full, group, tokens));
        for (Name name : names) {
            Person person = byName.get(name);
            TokenRange range = tokens.of(name.span());
            if (person != null && !range.isEmpty()) {
                mentions.add(new Mention(range, person));
                if (person.role() != null && (holders.size() < MOST_HOLDERS || holders.containsKey(person))) {
                    holders.computeIfAbsent(person, key -> new TreeSet<>()).add(range.from());
                }
            }
        }
    }

    /** The names of several words by each of their words; only so many a word. */
    private static Map<String, Set<String>> fullByWord(List<Name> names, String text) {
        Map<String, Set<String>> full = new LinkedHashMap<>();
        for (String name :
                names.stream().map(name -> name.span().in(text)).distinct().toList()) {
            List<String> words = words(name);
            if (words.size() > 1) {
                for (String word : words) {
                    Set<String> namesakes = full.computeIfAbsent(word, key -> new LinkedHashSet<>());
                    if (namesakes.size() < MOST_NAMESAKES) {
                        namesakes.add(name);
                    }
                }
            }
        }
        return full;
    }

    /**
     * The longest name that has all of this one's words; of several persons of one surname the one named last.
     *
     * @param lastByWord the full name that each surname went to last
     */
    private static String fullForm(
            String written, Map<String, Set<String>> fullByWord, Map<String, String> lastByWord) {
        List<String> words = words(written);
        if (words.isEmpty()) {
            return written;
        }
        String key = words.get(words.size() - 1);
        String last = words.size() == 1 ? lastByWord.get(key) : null;
        if (last != null) {
            return last;
        }
        String best = written;
        for (String full : fullByWord.getOrDefault(key, Set.of())) {
            List<String> others = words(full);
            boolean sameEnd = others.get(others.size() - 1).equals(key) || words.size() == 1;
            if (sameEnd
                    && others.containsAll(words)
                    && others.size() > words(best).size()) {
                best = full;
            }
        }
        lastByWord.put(key, best);
        return best;
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(name.toLowerCase(Locale.ROOT))) {
            String bare = NAME_END.matcher(word).replaceAll("");
            if (!bare.isEmpty() && !SUFFIXES.contains(word)) {
                words.add(bare);
            }
        }
        return words;
    }

    private void addPerson(String full, List<Name> group, ReportTokens tokens) {
        RoleReader roles = new RoleReader(tokens);
        Span span = group.stream()
                .map(Name::span)
                .filter(place -> place.in(tokens.text()).equals(full))
                .findFirst()
                .orElse(group.get(0).span());
        List<String> words = words(full);
        Gender gender = Gender.UNKNOWN;
        @Nullable Role role = null;
        for (Name name : group) {
            TokenRange range = tokens.of(name.span());
            if (range.isEmpty()) {
                continue;
            }
            if (range.from() > tokens.sentence(range.from()).from()) {
                gender = gender.or(Gender.ofTitle(tokens.word(range.from() - 1)));
            }
            if (role == null) {
                role = roles.beside(range).orElse(null);
            }
        }
        gender = gender.or(role == null ? Gender.UNKNOWN : SourceNoun.gender(role.noun()));
        gender = gender.or(words.size() > 1 ? Gender.ofFirstName(words.get(0)) : Gender.UNKNOWN);
        Person person =
                new Person(full, span, gender, role == null ? null : role.words(), role == null ? null : role.body());
        group.forEach(name -> byName.put(name, person));
        if (words.size() > 1) {
            bySurname
                    .computeIfAbsent(words.get(words.size() - 1), key -> new LinkedHashSet<>())
                    .add(person);
        }
    }

    /** In text order. */
    List<Mention> mentions() {
        return mentions;
    }

    /** The only person of that surname whose full name the report gives; the surname in lower case. */
    Optional<Person> surnamed(String surname) {
        Set<Person> bearers = bySurname.getOrDefault(surname, Set.of());
        return bearers.size() == 1 ? Optional.of(bearers.iterator().next()) : Optional.empty();
    }

    Optional<Person> of(@Nullable Name name) {
        return name == null ? Optional.empty() : Optional.ofNullable(byName.get(name));
    }

    /**
     * Who holds a role that has this noun and all of these words: the one named last before the token, else the only one named
     * after it; empty where two are possible.
     */
    Optional<Person> withRole(String noun, List<String> words, int before) {
        @Nullable Person last = null;
        int lastPlace = -1;
        List<Person> later = new ArrayList<>();
        for (Map.Entry<Person, TreeSet<Integer>> holder : holders.entrySet()) {
            if (holds(holder.getKey(), noun, words)) {
                Integer place = holder.getValue().lower(before);
                if (place == null) {
                    later.add(holder.getKey());
                } else if (place > lastPlace) {
                    last = holder.getKey();
                    lastPlace = place;
                }
            }
        }
        if (last != null) {
            return Optional.of(last);
        }
        return later.size() == 1 ? Optional.of(later.get(0)) : Optional.empty();
    }

    private static boolean holds(Person person, String noun, List<String> words) {
        String role = person.role();
        if (role == null) {
            return false;
        }
        String all = " " + (role + " " + person.body()).toLowerCase(Locale.ROOT) + " ";
        List<String> parts = List.of(all.split("[^\\p{L}\\p{N}]+"));
        return parts.contains(noun) && parts.containsAll(words);
    }
}
