package org.hearsay.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.language.Name;
import org.hearsay.language.NameKind;
import org.hearsay.text.Span;

/** Which body "the ministry" or "the company" is: the one named last before it that has the word, or that can be one. */
final class Bodies {
    private static final Set<String> COMPANIES = Set.of(
            "company",
            "firm",
            "manufacturer",
            "maker",
            "retailer",
            "startup",
            "corporation",
            "operator",
            "developer",
            "giant");
    private static final Set<String> PUBLIC = Set.of(
            "embassy",
            "ministry",
            "department",
            "court",
            "police",
            "government",
            "parliament",
            "senate",
            "congress",
            "army",
            "party",
            "office",
            "commission",
            "council",
            "committee",
            "house",
            "kremlin",
            "union",
            "military",
            "service");
    /** So many words before it are looked at. */
    private static final int FARTHEST = 1500;

    private final ReportTokens tokens;

    Bodies(ReportTokens tokens) {
        this.tokens = tokens;
    }

    Said resolve(SourcePhrase phrase, List<Said> history) {
        int at = phrase.core().from();
        String noun = tokens.lemma(phrase.head());
        boolean bare = phrase.modifiers(tokens).isEmpty() && phrase.isDefinite(tokens);
        if (bare) {
            for (int i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
                TokenRange name = bodyEndingAt(i, noun);
                if (!name.isEmpty()) {
                    return said(name, at, noun);
                }
            }
            if (COMPANIES.contains(noun)) {
                for (int i = history.size() - 1; i >= Math.max(0, history.size() - 20); i--) {
                    Said said = history.get(i);
                    boolean body = said.speaker().kind() == SpeakerKind.ORGANIZATION
                            && !said.noun().equals(noun)
                            && !isPublic(said.speaker());
                    if (body || isMaybeCompany(said)) {
                        Speaker speaker = said.speaker();
                        return new Said(
                                new Speaker(
                                        speaker.name(), SpeakerKind.ORGANIZATION, speaker.spans(), null, null, null),
                                at,
                                Gender.UNKNOWN,
                                false,
                                noun,
                                said.via());
                    }
                }
            }
        }
        TokenRange words = SourcePhrase.withoutDeterminer(
                new TokenRange(
                        at, Math.max(phrase.core().to(), phrase.complement().to())),
                tokens);
        return said(words, at, noun);
    }

    /** An embassy or a ministry is no company. */
    private static boolean isPublic(Speaker speaker) {
        String name = speaker.name().toLowerCase(Locale.ROOT);
        return List.of(name.split(" ")).stream().anyMatch(PUBLIC::contains);
    }

    /** A single word that nothing but its speaking makes a person. */
    private static boolean isMaybeCompany(Said said) {
        return said.speaker().kind() == SpeakerKind.PERSON
                && said.speaker().role() == null
                && said.gender() == Gender.UNKNOWN
                && said.noun().isEmpty()
                && !said.speaker().name().contains(" ");
    }

    /** "Harbour Ministry", "foreign ministry": a phrase that has the noun and more than it. */
    private TokenRange bodyEndingAt(int index, String noun) {
        TokenRange none = new TokenRange(index, index);
        if (!tokens.word(index).equals(noun)) {
            return none;
        }
        Name name = tokens.name(index);
        if (name != null
                && name.kind() != NameKind.PERSON
                && name.span().in(tokens.text()).contains(" ")) {
            return tokens.of(name.span());
        }
        int from = index;
        int sentence = tokens.sentence(index).from();
        while (from > sentence && index - from < 4 && isModifier(from - 1)) {
            from--;
        }
        int to = index + 1;
        boolean of = to + 1 < tokens.size()
                && Set.of("of", "in").contains(tokens.word(to))
                && tokens.isCapital(to + 1)
                && tokens.sameSentence(index, to + 1);
        while (of && to + 1 < tokens.size() && tokens.sameSentence(index, to + 1) && tokens.isCapital(to + 1)) {
            to++;
        }
        to = of ? to + 1 : to;
        return from < index || of ? new TokenRange(from, to) : none;
    }

    private boolean isModifier(int index) {
        return tokens.isCapital(index)
                && Set.of("PROPN", "ADJ", "NOUN").contains(tokens.tag(index))
                && !tokens.word(index).equals("the");
    }

    private Said said(TokenRange words, int at, String noun) {
        Span span = tokens.span(words);
        Speaker speaker =
                new Speaker(span.in(tokens.text()), SpeakerKind.ORGANIZATION, List.of(span), null, null, null);
        return new Said(speaker, at, Gender.UNKNOWN, false, noun.toLowerCase(Locale.ROOT), List.of());
    }
}
