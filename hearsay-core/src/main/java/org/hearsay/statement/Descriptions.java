package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Name;
import org.hearsay.language.NameKind;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Whom words mean that describe somebody and name nobody: "the spokesman", "two officials", "critics", "the ministry", "a memo". */
final class Descriptions {
    /** So many earlier sources are looked at. */
    private static final int MOST = 60;

    private final ReportTokens tokens;
    private final People people;
    private final CitedOutlets cited;
    private final RoleReader roles;
    private final Bodies bodies;

    Descriptions(ReportTokens tokens, People people, CitedOutlets cited) {
        this.tokens = tokens;
        this.people = people;
        this.cited = cited;
        roles = new RoleReader(tokens);
        bodies = new Bodies(tokens);
    }

    /** Empty where the head describes nobody. */
    Optional<Said> resolve(SourcePhrase phrase, List<Said> history) {
        int head = phrase.head();
        if (tokens.name(head) != null && !isCapitalRole(head)) {
            return Optional.empty();
        }
        Set<SourceNoun> sorts = SourceNoun.sortsAt(head, tokens);
        boolean plural = isPlural(phrase);
        if (sorts.contains(SourceNoun.DOCUMENT)
                || sorts.contains(SourceNoun.UTTERANCE)
                || CitedOutlets.isReport(tokens.lemma(head))) {
            return Optional.of(document(phrase, sorts, history));
        }
        if (OutletNames.NOUNS.contains(tokens.lemma(head)) && !tokens.isCapital(head)) {
            return Optional.of(outlet(phrase));
        }
        if (sorts.contains(SourceNoun.SPOKES)) {
            return Optional.of(spokes(phrase, plural, history));
        }
        if (sorts.contains(SourceNoun.OFFICE) && !plural) {
            return Optional.of(office(phrase, history));
        }
        if (sorts.contains(SourceNoun.BODY) && !(plural && sorts.contains(SourceNoun.GROUP))) {
            return Optional.of(bodies.resolve(phrase, history));
        }
        if (sorts.contains(SourceNoun.GROUP)
                && plural
                && !isCounted(phrase)
                && !sorts.contains(SourceNoun.SPOKES)
                && isKind(phrase)) {
            return Optional.of(group(phrase));
        }
        boolean somebody = sorts.contains(SourceNoun.PERSON) || sorts.contains(SourceNoun.OFFICE);
        return somebody ? Optional.of(somebody(phrase, plural, history)) : Optional.empty();
    }

    private boolean isCapitalRole(int head) {
        Name name = tokens.name(head);
        return name != null && name.kind() == NameKind.OTHER && SourceNoun.isPersonal(head, tokens);
    }

    private boolean isPlural(SourcePhrase phrase) {
        String word = tokens.word(phrase.head());
        boolean differs = !word.equals(noun(phrase.head())) && word.endsWith("s");
        return differs || Set.of("people", "men", "women", "police", "children").contains(word) || count(phrase) > 1;
    }

    /** The head's singular, also where a capital hides that it is a plural. */
    private String noun(int head) {
        String lemma = tokens.lemma(head);
        boolean plural = tokens.tag(head).equals("PROPN") && lemma.endsWith("s") && lemma.length() > 3;
        return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    private boolean isCounted(SourcePhrase phrase) {
        return count(phrase) > 0;
    }

    /** "officials" are unnamed sources, "critics" a kind of people: words that "familiar with" or "who" narrow are the former. */
    private boolean isKind(SourcePhrase phrase) {
        return phrase.complement().size() < 2
                || !Set.of(
                                "familiar",
                                "briefed",
                                "with",
                                "close",
                                "aware",
                                "privy",
                                "near",
                                "who",
                                "speaking",
                                "inside")
                        .contains(tokens.word(phrase.complement().from()));
    }

    private int count(SourcePhrase phrase) {
        for (int i = phrase.core().from(); i < phrase.head(); i++) {
            int count = Counts.of(tokens.word(i));
            if (count > 0) {
                return count;
            }
        }
        return 0;
    }

    private Said document(SourcePhrase phrase, Set<SourceNoun> sorts, List<Said> history) {
        int at = phrase.core().from();
        boolean bare = phrase.modifiers(tokens).isEmpty() && phrase.complement().isEmpty() && phrase.isDefinite(tokens);
        if (bare && sorts.contains(SourceNoun.UTTERANCE) && !history.isEmpty()) {
            Said last = history.get(history.size() - 1);
            boolean near = tokens.paragraph(at) - tokens.paragraph(last.at()) <= 1;
            if (near
                    && last.speaker().kind() != SpeakerKind.OUTLET
                    && last.speaker().kind() != SpeakerKind.UNKNOWN) {
                return last;
            }
        }
        if (bare && CitedOutlets.isReport(tokens.lemma(phrase.head()))) {
            Optional<OutletReference> outlet =
                    cited.lastBefore(tokens.get(at).span().begin());
            if (outlet.isPresent()
                    && !isDocumentSince(phrase.head(), outlet.get().span().end())) {
                return Sources.named(
                        outlet.get().outlet(), SpeakerKind.OUTLET, outlet.get().span(), at);
            }
        }
        TokenRange whole = new TokenRange(
                phrase.core().from(),
                Math.max(phrase.core().to(), phrase.complement().to()));
        return named(phrase, SpeakerKind.DOCUMENT, roles.body(whole, phrase.head()));
    }

    /** Whether a document of that noun ("an inspection report") was spoken of after the outlet. */
    private boolean isDocumentSince(int noun, int offset) {
        int from = Math.max(tokens.at(offset), noun - 200);
        for (int i = noun - 1; i > from; i--) {
            boolean told = tokens.lemma(i).equals(tokens.lemma(noun))
                    && tokens.tag(i).equals("NOUN")
                    && (tokens.tag(i - 1).equals("NOUN") || tokens.tag(i - 1).equals("ADJ"))
                    && !Set.of("media", "news", "press", "newspaper").contains(tokens.word(i - 1));
            if (told) {
                return true;
            }
        }
        return false;
    }

    private Said outlet(SourcePhrase phrase) {
        int at = phrase.core().from();
        Optional<OutletReference> last = cited.lastBefore(tokens.get(at).span().begin());
        boolean bare = phrase.modifiers(tokens).isEmpty() && phrase.isDefinite(tokens);
        return bare && last.isPresent()
                ? Sources.named(
                        last.get().outlet(), SpeakerKind.OUTLET, last.get().span(), at)
                : named(phrase, SpeakerKind.OUTLET, null);
    }

    /** "A spokesman for the ministry" speaks for the ministry; "the spokesman" is whom the report names as one. */
    private Said spokes(SourcePhrase phrase, boolean plural, List<Said> history) {
        int at = phrase.core().from();
        if (!phrase.isIndefinite(tokens) && !plural) {
            Optional<Said> holder = holder(phrase, history);
            if (holder.isPresent()) {
                return holder.get();
            }
        }
        TokenRange whole = new TokenRange(
                at, Math.max(phrase.core().to(), phrase.complement().to()));
        String body = roles.body(whole, phrase.head());
        if (body == null) {
            return somebody(phrase, plural, history);
        }
        Span place = tokens.span(whole);
        int begin = tokens.text().indexOf(body, place.begin());
        Speaker speaker = new Speaker(
                body,
                SpeakerKind.ORGANIZATION,
                List.of(new Span(begin, begin + body.length())),
                tokens.lemma(phrase.head()),
                null,
                null);
        return new Said(
                speaker,
                at,
                SourceNoun.gender(tokens.lemma(phrase.head())),
                false,
                tokens.lemma(phrase.head()),
                List.of());
    }

    private Optional<Said> holder(SourcePhrase phrase, List<Said> history) {
        int at = phrase.core().from();
        String noun = noun(phrase.head());
        List<String> words = contentWords(phrase);
        Optional<Said> named = people.withRole(noun, words, at).map(person -> Sources.of(person, at));
        return named.or(() -> earlier(noun, false, words, history));
    }

    /** The capitalised and lower-case words that the description adds to its noun. */
    private List<String> contentWords(SourcePhrase phrase) {
        List<String> words = new ArrayList<>();
        TokenRange range = new TokenRange(
                phrase.modifiers(tokens).from(), phrase.complement().to());
        for (int i = range.from(); i < range.to(); i++) {
            boolean content =
                    i != phrase.head() && Set.of("NOUN", "PROPN", "ADJ").contains(tokens.tag(i));
            if (content) {
                words.addAll(List.of(tokens.word(i).split("[^\\p{L}\\p{N}]+")));
            }
        }
        words.removeIf(String::isEmpty);
        return words;
    }

    private Said office(SourcePhrase phrase, List<Said> history) {
        int at = phrase.core().from();
        if (!phrase.isIndefinite(tokens)) {
            Optional<Said> holder = holder(phrase, history);
            if (holder.isPresent()) {
                return holder.get();
            }
            TokenRange whole = new TokenRange(
                    at, Math.max(phrase.core().to(), phrase.complement().to()));
            Role role = roles.role(whole, phrase.head()).orElse(null);
            Speaker speaker = new Speaker(
                    phrase.words(tokens),
                    SpeakerKind.PERSON,
                    List.of(tokens.span(whole)),
                    role == null ? null : role.words(),
                    role == null ? null : role.body(),
                    null);
            return new Said(
                    speaker,
                    at,
                    SourceNoun.gender(tokens.lemma(phrase.head())),
                    false,
                    tokens.lemma(phrase.head()),
                    List.of());
        }
        return somebody(phrase, false, history);
    }

    private Said group(SourcePhrase phrase) {
        Said said = named(phrase, SpeakerKind.GROUP, null);
        return new Said(said.speaker(), said.at(), Gender.UNKNOWN, true, tokens.lemma(phrase.head()), List.of());
    }

    private Said somebody(SourcePhrase phrase, boolean plural, List<Said> history) {
        int at = phrase.core().from();
        String noun = noun(phrase.head());
        if (phrase.isDefinite(tokens)) {
            if (!plural) {
                Optional<Person> person = people.withRole(noun, contentWords(phrase), at);
                if (person.isPresent() && !contentWords(phrase).isEmpty()) {
                    return Sources.of(person.get(), at);
                }
            }
            Optional<Said> earlier = earlier(noun, plural, contentWords(phrase), history)
                    .filter(said -> isSameCount(said.speaker(), count(phrase)));
            if (earlier.isPresent()) {
                return earlier.get();
            }
        }
        TokenRange whole = new TokenRange(
                at, Math.max(phrase.core().to(), phrase.complement().to()));
        String body = roles.body(whole, phrase.head());
        Unnamed unnamed = new Unnamed(
                description(whole),
                count(phrase) == 0 && !plural && phrase.isIndefinite(tokens) ? 1 : count(phrase),
                noun,
                modifierBody(phrase).orElse(body));
        Said said = Sources.unnamed(unnamed, tokens.span(whole), at, SourceNoun.gender(noun), plural);
        return phrase.isDefinite(tokens) ? said.withVia(lastUnnamedVia(history)) : said;
    }

    /** "The source" came through the outlet that the unnamed source before it came through. */
    private static List<String> lastUnnamedVia(List<Said> history) {
        for (int i = history.size() - 1; i >= Math.max(0, history.size() - MOST); i--) {
            if (history.get(i).speaker().kind() == SpeakerKind.ANONYMOUS) {
                return history.get(i).via();
            }
        }
        return List.of();
    }

    private String description(TokenRange whole) {
        TokenRange words = Set.of("the", "a", "an").contains(tokens.word(whole.from()))
                ? SourcePhrase.withoutDeterminer(whole, tokens)
                : whole;
        return tokens.words(words);
    }

    /** "US intelligence" in "US intelligence officials". */
    private Optional<String> modifierBody(SourcePhrase phrase) {
        TokenRange modifiers = phrase.modifiers(tokens);
        for (int i = modifiers.from(); i < modifiers.to(); i++) {
            boolean opens = i == tokens.sentence(i).from()
                    && tokens.name(i) == null
                    && tokens.tag(i).equals("ADJ");
            if (tokens.isCapital(i) && !opens && Set.of("PROPN", "ADJ").contains(tokens.tag(i))) {
                return Optional.of(tokens.words(new TokenRange(i, possessorEnd(i, modifiers.to()))));
            }
        }
        return Optional.empty();
    }

    private static boolean isSameCount(Speaker speaker, int count) {
        Unnamed unnamed = speaker.unnamed();
        return count == 0 || (unnamed != null && unnamed.count() == count);
    }

    private int possessorEnd(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (SourcePhrase.isMark(tokens.word(i))) {
                return i;
            }
        }
        return to;
    }

    /** An unnamed source of the same noun and number that spoke before and has all of the words. */
    private static Optional<Said> earlier(String noun, boolean plural, List<String> words, List<Said> history) {
        for (int i = history.size() - 1; i >= Math.max(0, history.size() - MOST); i--) {
            Said said = history.get(i);
            boolean same = said.noun().equals(noun)
                    && said.plural() == plural
                    && said.speaker().kind() != SpeakerKind.GROUP;
            String name = said.speaker().name().toLowerCase(Locale.ROOT);
            if (same && words.stream().allMatch(name::contains)) {
                return Optional.of(said);
            }
        }
        return Optional.empty();
    }

    private Said named(SourcePhrase phrase, SpeakerKind kind, @Nullable String body) {
        TokenRange whole = new TokenRange(
                phrase.core().from(),
                Math.max(phrase.core().to(), phrase.complement().to()));
        Speaker speaker = new Speaker(phrase.words(tokens), kind, List.of(tokens.span(whole)), null, body, null);
        return new Said(speaker, phrase.core().from(), Gender.UNKNOWN, false, tokens.lemma(phrase.head()), List.of());
    }
}
