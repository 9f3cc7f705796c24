package org.hearsay.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Name;
import org.hearsay.language.NameKind;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Source &rarr; speaker, over the whole report: names, pronouns, outlets, and what describes somebody ("the spokesman", "two
 * officials"). Where nobody can be told the speaker is unknown.
 */
final class SpeakerResolver {
    private static final Set<String> PARTS = Set.of(
            "one", "two", "three", "four", "five", "some", "several", "many", "both", "all", "none", "neither", "most",
            "another", "others", "few", "any", "each", "half");

    private static final int LONGEST_EPITHET = 6;
    private static final Set<String> PARTY = Set.of("republican", "democrat", "conservative", "socialist", "liberal");

    private final ReportTokens tokens;
    private final People people;
    private final Pronouns pronouns;
    private final Descriptions descriptions;
    private final CitedOutlets cited;
    private final RoleReader roles;
    private final Shares shares;

    SpeakerResolver(ReportTokens tokens, People people, CitedOutlets cited) {
        this.tokens = tokens;
        this.people = people;
        this.cited = cited;
        pronouns = new Pronouns(tokens, people);
        descriptions = new Descriptions(tokens, people, cited);
        roles = new RoleReader(tokens);
        shares = new Shares(tokens);
    }

    /** @param history the sources resolved before, in text order */
    Said resolve(Span source, List<Said> history) {
        TokenRange range = tokens.of(source);
        if (range.isEmpty()) {
            return Sources.unknown(source.in(tokens.text()), source, 0);
        }
        return resolve(range, history);
    }

    private Said resolve(TokenRange range, List<Said> history) {
        SourcePhrase phrase = SourcePhrase.parse(range, tokens);
        int head = phrase.head();
        Said unknown = Sources.unknown(tokens.words(range), tokens.span(range), range.from());
        if (Pronouns.isPronoun(tokens.word(head)) && phrase.core().size() == 1) {
            return pronoun(head, history).map(said -> at(said, range)).orElse(unknown);
        }
        Optional<Said> share = shares.resolve(phrase, range);
        if (share.isPresent()) {
            return share.get();
        }
        if (isEpithet(phrase, range)) {
            return pronouns.lastPerson(head, history)
                    .map(said -> at(said, range))
                    .orElse(unknown);
        }
        if (PARTS.contains(tokens.word(head))
                && phrase.complement().size() > 1
                && tokens.word(phrase.complement().from()).equals("of")) {
            return partOf(phrase, history).map(said -> at(said, range)).orElse(unknown);
        }
        return outlet(phrase, range)
                .or(() -> person(phrase))
                .or(() -> bodyInApposition(phrase))
                .or(() -> descriptions.resolve(phrase, history))
                .or(() -> named(phrase))
                .or(() -> bodyAhead(phrase))
                .map(said -> at(said, range))
                .orElse(unknown);
    }

    /** "the 43-year-old", "the Ohio Republican": whoever is spoken of. */
    private boolean isEpithet(SourcePhrase phrase, TokenRange source) {
        String word = tokens.word(phrase.head());
        boolean aged = false;
        for (int i = source.from() + 1; i < Math.min(source.to(), source.from() + LONGEST_EPITHET); i++) {
            aged |= tokens.word(i).endsWith("-year-old");
        }
        aged &= tokens.name(source.to() - 1) == null && source.size() <= LONGEST_EPITHET;
        boolean member = PARTY.contains(word) && phrase.core().size() > 2;
        return (aged || member) && tokens.word(phrase.core().from()).equals("the");
    }

    private static Said at(Said said, TokenRange range) {
        return new Said(said.speaker(), range.from(), said.gender(), said.plural(), said.noun(), said.via());
    }

    private Optional<Said> pronoun(int at, List<Said> history) {
        String meaning = Pronouns.meaning(tokens.word(at));
        if (meaning.equals("relative")) {
            return antecedent(at, history);
        }
        if (meaning.equals("first")) {
            String own = cited.own().name();
            boolean ours = !tokens.isQuoted(at) && !tokens.word(at).equals("i");
            return own != null && ours
                    ? Optional.of(Sources.named(
                            own, SpeakerKind.OUTLET, tokens.get(at).span(), at))
                    : Optional.empty();
        }
        return pronouns.resolve(at, history);
    }

    /** Before "dated 22 January", where the words end with that; else {@code end}. */
    private int beforeDate(int end) {
        int from = end;
        while (from > 1 && tokens.isTime(from - 1)) {
            from--;
        }
        return from < end && tokens.word(from - 1).equals("dated") ? from - 1 : end;
    }

    /** What stands before "who" or "which". */
    private Optional<Said> antecedent(int relative, List<Said> history) {
        int end = beforeDate(relative);
        int sentence = tokens.sentence(relative).from();
        while (end > sentence
                && (tokens.get(end - 1).text().equals(",")
                        || tokens.tag(end - 1).equals("ADP"))) {
            end--;
        }
        int from = end;
        while (from > sentence && end - from < 8 && isNominal(from - 1)) {
            from--;
        }
        return from < end && !tokens.isTime(end - 1)
                ? Optional.of(resolve(new TokenRange(from, end), history))
                : Optional.empty();
    }

    private boolean isNominal(int index) {
        return Set.of("NOUN", "PROPN", "ADJ", "DET", "NUM").contains(tokens.tag(index))
                && !Pronouns.isPronoun(tokens.word(index));
    }

    /** "one of the officials", "two of them". */
    private Optional<Said> partOf(SourcePhrase phrase, List<Said> history) {
        TokenRange whole = new TokenRange(
                phrase.complement().from() + 1, phrase.complement().to());
        Said group = resolve(whole, history);
        String count = tokens.word(phrase.head());
        boolean plural = !count.equals("one") && !count.equals("another");
        Unnamed unnamed = group.speaker().unnamed();
        TokenRange all =
                new TokenRange(phrase.core().from(), phrase.complement().to());
        if (unnamed == null) {
            return group.speaker().kind() == SpeakerKind.UNKNOWN
                    ? Optional.of(Sources.unnamed(
                            new Unnamed(tokens.words(all), Counts.of(count), "person", null),
                            tokens.span(all),
                            all.from(),
                            Gender.UNKNOWN,
                            plural))
                    : Optional.of(group);
        }
        Unnamed part = new Unnamed(tokens.words(all), Counts.of(count), unnamed.role(), unnamed.body());
        Said said = Sources.unnamed(part, tokens.span(all), all.from(), Gender.UNKNOWN, plural);
        return Optional.of(said.withVia(group.via()));
    }

    /** "the Gazette", "a Gazette report", "the newspaper". */
    private Optional<Said> outlet(SourcePhrase phrase, TokenRange source) {
        TokenRange core = phrase.core();
        Optional<OutletReference> named = cited.within(tokens.span(core));
        if (named.isEmpty()) {
            return Optional.empty();
        }
        OutletReference reference = named.get();
        TokenRange words = tokens.of(reference.span());
        boolean isHead = words.contains(phrase.head());
        boolean isTheirs = phrase.head() >= words.to()
                && SourceNoun.sortsAt(phrase.head(), tokens).contains(SourceNoun.DOCUMENT);
        boolean isWriting = phrase.head() >= words.to() && CitedOutlets.isReport(tokens.lemma(phrase.head()));
        if (!isHead && !isTheirs && !isWriting) {
            return Optional.empty();
        }
        return Optional.of(Sources.named(reference.outlet(), SpeakerKind.OUTLET, reference.span(), source.from()));
    }

    private Optional<Said> person(SourcePhrase phrase) {
        Optional<Said> inCore = personNamed(tokens.name(phrase.head()), phrase, phrase.core());
        if (inCore.isPresent() || phrase.apposition().isEmpty() || !SourceNoun.isPersonal(phrase.head(), tokens)) {
            return inCore;
        }
        Name last = tokens.name(phrase.apposition().to() - 1);
        if (SourcePhrase.isPersonName(last)) {
            return personNamed(last, phrase, phrase.apposition());
        }
        SourcePhrase apposition = SourcePhrase.parse(phrase.apposition(), tokens);
        return personNamed(tokens.name(apposition.head()), phrase, apposition.core());
    }

    /** "the operator, Stadlinie". */
    private Optional<Said> bodyInApposition(SourcePhrase phrase) {
        boolean body = SourceNoun.sortsAt(phrase.head(), tokens).contains(SourceNoun.BODY);
        if (!body || phrase.apposition().isEmpty() || tokens.name(phrase.head()) != null) {
            return Optional.empty();
        }
        SourcePhrase apposition = SourcePhrase.parse(phrase.apposition(), tokens);
        Name name = tokens.name(apposition.head());
        return name == null || apposition.core().size() > tokens.of(name.span()).size() + 1
                ? Optional.empty()
                : Optional.of(Sources.named(
                        name.span().in(tokens.text()),
                        SpeakerKind.ORGANIZATION,
                        name.span(),
                        phrase.core().from()));
    }

    /** A name of a person, or of nobody else where a title or a role stands before it. */
    private Optional<Said> personNamed(@Nullable Name name, SourcePhrase phrase, TokenRange within) {
        if (name == null) {
            return Optional.empty();
        }
        TokenRange words = tokens.of(name.span());
        if (name.kind() == NameKind.PERSON) {
            return people.of(name).map(person -> Sources.of(person, within.from()));
        }
        boolean titled = words.from() > within.from() && SourceNoun.isPersonal(words.from() - 1, tokens);
        boolean told = !phrase.apposition().isEmpty()
                && phrase.head() == words.to() - 1
                && name.kind() == NameKind.OTHER
                && SourceNoun.isPersonal(
                        SourcePhrase.parse(phrase.apposition(), tokens).head(), tokens);
        if (!titled && !told) {
            return Optional.empty();
        }
        Role role = roles.beside(words).orElse(null);
        Person person = new Person(
                name.span().in(tokens.text()),
                name.span(),
                role == null ? Gender.UNKNOWN : SourceNoun.gender(role.noun()),
                role == null ? null : role.words(),
                role == null ? null : role.body());
        return Optional.of(Sources.of(person, within.from()));
    }

    /** A body, or a place that stands for its government. */
    private Optional<Said> named(SourcePhrase phrase) {
        Name name = tokens.name(phrase.head());
        boolean capital =
                tokens.isCapital(phrase.head()) && tokens.tag(phrase.head()).equals("PROPN");
        if (name == null && !capital) {
            return Optional.empty();
        }
        TokenRange words = SourcePhrase.withoutDeterminer(withPlace(phrase), tokens);
        SpeakerKind kind =
                name != null && name.kind() == NameKind.OUTLET ? SpeakerKind.OUTLET : SpeakerKind.ORGANIZATION;
        boolean open = name == null || name.kind() == NameKind.OTHER;
        boolean single = words.size() == 1;
        Optional<Person> bearer =
                open && phrase.core().size() == 1 ? people.surnamed(tokens.word(phrase.head())) : Optional.empty();
        if (bearer.isPresent()) {
            return Optional.of(Sources.of(bearer.get(), phrase.core().from()));
        }
        if (open && !single && name == null) {
            return Optional.of(Sources.named(
                    tokens.words(words),
                    SpeakerKind.UNKNOWN,
                    tokens.span(words),
                    phrase.core().from()));
        }
        return Optional.of(Sources.named(
                tokens.words(words), kind, tokens.span(words), phrase.core().from()));
    }

    /** "the Council national security" of garbled reports: a body by its first word. */
    private Optional<Said> bodyAhead(SourcePhrase phrase) {
        TokenRange words = SourcePhrase.withoutDeterminer(phrase.core(), tokens);
        boolean body = words.size() > 1
                && tokens.isCapital(words.from())
                && SourceNoun.sortsAt(words.from(), tokens).contains(SourceNoun.BODY);
        return body
                ? Optional.of(Sources.named(
                        tokens.words(words),
                        SpeakerKind.ORGANIZATION,
                        tokens.span(words),
                        phrase.core().from()))
                : Optional.empty();
    }

    /** "the Embassy in Oslo": the place belongs to the name. */
    private TokenRange withPlace(SourcePhrase phrase) {
        int at = phrase.complement().from();
        boolean place = phrase.complement().size() >= 2
                && phrase.complement().size() <= 4
                && tokens.word(at).equals("in")
                && tokens.isCapital(at + 1)
                && SourceNoun.sortsAt(phrase.head(), tokens).contains(SourceNoun.BODY);
        return place ? new TokenRange(phrase.core().from(), phrase.complement().to()) : phrase.core();
    }
}
