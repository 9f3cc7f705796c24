package org.hearsay.provenance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.hearsay.name.NameKey;
import org.hearsay.name.Names;
import org.hearsay.statement.Speaker;
import org.hearsay.statement.SpeakerKind;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** The people of a story who have names, found by what else they are called. Safe for use by several threads. */
final class People {
    private static final Set<String> SMALL =
            Set.of("", "the", "a", "an", "of", "for", "in", "at", "its", "their", "his", "her");

    /** Who speaks as the head of a service; a minister may be at odds with the ministry. */
    private static final Set<String> HEADS =
            Set.of("chief", "head", "director", "commander", "commissioner", "captain");

    private final List<Speaker> named = new ArrayList<>();
    private final Map<String, List<Speaker>> namedIn = new LinkedHashMap<>();
    private final Map<String, List<Speaker>> bodiesIn = new LinkedHashMap<>();
    private final Map<String, Speaker> fullest = new LinkedHashMap<>();
    private final Map<String, Optional<Speaker>> byDescription = new ConcurrentHashMap<>();
    private final Map<String, Optional<Speaker>> byBody = new ConcurrentHashMap<>();
    private final Map<String, Optional<Speaker>> byTitle = new ConcurrentHashMap<>();

    People(Iterable<Statement> statements, Names names) {
        Set<Speaker> seen = new LinkedHashSet<>();
        Map<String, Map<Speaker, Integer>> counts = new LinkedHashMap<>();
        for (Statement statement : statements) {
            Speaker speaker = names.renamed(statement.speaker());
            if (speaker.kind() == SpeakerKind.ORGANIZATION) {
                bodiesIn.computeIfAbsent(statement.report(), report -> new ArrayList<>())
                        .add(speaker);
            }
            if (speaker.kind() == SpeakerKind.PERSON && speaker.role() != null && !isDescription(speaker.name())) {
                if (seen.add(speaker)) {
                    named.add(speaker);
                }
                namedIn.computeIfAbsent(statement.report(), report -> new ArrayList<>())
                        .add(speaker);
                counts.computeIfAbsent(NameKey.of(speaker.name()), key -> new LinkedHashMap<>())
                        .merge(speaker, speaker.body() == null ? 0 : 1, Integer::sum);
            }
        }
        counts.forEach((name, as) -> fullest.put(name, mostSaid(as)));
    }

    private static Speaker mostSaid(Map<Speaker, Integer> counts) {
        Map<String, Integer> bodies = new LinkedHashMap<>();
        counts.forEach((speaker, count) -> bodies.merge(String.valueOf(speaker.body()), count, Integer::sum));
        int most = bodies.values().stream().max(Integer::compare).orElse(0);
        return counts.keySet().stream()
                .filter(speaker -> bodies.getOrDefault(String.valueOf(speaker.body()), 0) == most)
                .findFirst()
                .orElseThrow();
    }

    /** The person as the reports know him: one who is only described by his name, with the body that most give him. */
    Speaker known(Speaker speaker, String report) {
        if (speaker.kind() == SpeakerKind.ORGANIZATION) {
            return body(speaker, report);
        }
        if (speaker.kind() != SpeakerKind.PERSON) {
            return speaker;
        }
        Speaker person = described(speaker.name())
                .or(() -> titled(speaker.name(), report))
                .orElse(speaker);
        return withBody(fullest.getOrDefault(NameKey.of(person.name()), person));
    }

    /** "The group" is the one body of the report, or else of the story, whose name ends so; else it is as it is. */
    private Speaker body(Speaker speaker, String report) {
        return isDescription(speaker.name()) && !hasName(speaker.name())
                ? named(speaker.name(), bodiesIn.getOrDefault(report, List.of()))
                        .or(() -> named(speaker.name(), bodies()))
                        .orElse(speaker)
                : speaker;
    }

    private List<Speaker> bodies() {
        return bodiesIn.values().stream().flatMap(List::stream).distinct().toList();
    }

    /** The same of the body that somebody is of ("its spokeswoman", of "ministry"). */
    private Speaker withBody(Speaker person) {
        String body = person.body();
        return body == null
                ? person
                : byBody.computeIfAbsent(body, name -> named(name, bodies()))
                        .map(of -> new Speaker(
                                person.name(),
                                person.kind(),
                                person.spans(),
                                person.role(),
                                of.name(),
                                person.unnamed()))
                        .orElse(person);
    }

    /** The one body whose name ends with a description, or begins with a shorter name ("Corrin" of "Corrin Salt"). */
    private static Optional<Speaker> named(String description, List<Speaker> bodies) {
        String key = NameKey.of(description);
        boolean isDescription = isDescription(description);
        Map<String, Speaker> ending = new LinkedHashMap<>();
        bodies.stream()
                .filter(of -> !isDescription(of.name()) || hasName(of.name()))
                .filter(of -> isDescription
                        ? NameKey.of(of.name()).endsWith(" " + key)
                        : (NameKey.of(of.name()) + " ").startsWith(key + " "))
                .forEach(of -> ending.put(NameKey.of(of.name()), of));
        return ending.size() == 1 ? ending.values().stream().findFirst() : Optional.empty();
    }

    /** "Ostrel rescue centre" is told from others by its place, though it is written as a description. */
    private static boolean hasName(String description) {
        return Character.isUpperCase(description.codePointAt(0));
    }

    /** What somebody heads or serves, by the words of the role before its last. Null where nothing tells. */
    static @Nullable String fieldOf(Speaker speaker) {
        String role = speaker.role();
        if (role == null || speaker.kind() != SpeakerKind.PERSON) {
            return null;
        }
        List<String> words = List.copyOf(words(NameKey.of(role)));
        boolean isHead = !words.isEmpty() && HEADS.contains(words.get(words.size() - 1));
        return words.size() < 2 || !isHead ? null : String.join(" ", words.subList(0, words.size() - 1));
    }

    /**
     * The one person of the story who goes by a description ("the mayor", "Brenholt's mayor", "Defence Secretary"): named
     * somewhere, with a role of all of its words. Empty for none or several.
     */
    private Optional<Speaker> described(String description) {
        return byDescription.computeIfAbsent(NameKey.of(description), key -> {
            Set<String> words = words(key);
            return words.isEmpty() || fullest.containsKey(key)
                    ? Optional.empty()
                    : only(named, role -> role.containsAll(words));
        });
    }

    /**
     * The one person whose whole role is among the description's words: "the city's fire chief" is the fire chief; by a single
     * word ("the regional governor") only where the same report has the governor's name.
     */
    private Optional<Speaker> titled(String description, String report) {
        if (!isDescription(description)) {
            return Optional.empty();
        }
        return byTitle.computeIfAbsent(report + ' ' + NameKey.of(description), key -> {
            Set<String> words = words(NameKey.of(description));
            return only(named, role -> role.size() > 1 && words.containsAll(role))
                    .or(() -> only(
                            namedIn.getOrDefault(report, List.of()),
                            role -> !role.isEmpty() && words.containsAll(role)));
        });
    }

    private static Optional<Speaker> only(List<Speaker> people, Predicate<Set<String>> fits) {
        Map<String, Speaker> families = new LinkedHashMap<>();
        for (Speaker person : people) {
            if (fits.test(words(NameKey.of(String.valueOf(person.role()))))) {
                families.merge(
                        NameKey.of(person.name()).replaceFirst("^.* ", ""),
                        person,
                        (one, other) -> one.name().length() >= other.name().length() ? one : other);
            }
        }
        return families.size() == 1 ? families.values().stream().findFirst() : Optional.empty();
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>(
                List.of(text.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b", "").split("[^\\p{L}\\p{N}]+")));
        words.removeAll(SMALL);
        return words;
    }

    /** Whether a name is none: all of it in lower case, but for who it is of ("Brenholt's mayor", "second newspaper"). */
    static boolean isDescription(String name) {
        int last = name.lastIndexOf(' ') + 1;
        String head = name.replaceFirst(" (?:of|for|in|at|from) .*", "");
        int headLast = head.lastIndexOf(' ') + 1;
        return last < name.length() && headLast < head.length() && Character.isLowerCase(head.codePointAt(headLast));
    }
}
