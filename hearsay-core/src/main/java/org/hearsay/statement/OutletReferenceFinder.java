package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.article.Report;
import org.hearsay.outlet.OutletTable;
import org.hearsay.statement.OutletReference.Role;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Report &rarr; where it speaks of outlets, with what it says of them. "The Gazette" and "the newspaper" go to the outlet that
 * was spoken of last.
 */
final class OutletReferenceFinder {
    private final OutletTable outlets;

    OutletReferenceFinder(OutletTable outlets) {
        this.outlets = outlets;
    }

    /** In text order, not overlapping. */
    List<OutletReference> find(ReportTokens tokens, Report report, OwnOutlet own) {
        List<OutletNames.Place> places = new OutletNames(tokens, report, outlets).find();
        return new Pass(tokens, own, places).references();
    }

    /** One walk over a report. */
    private static final class Pass {
        private final ReportTokens tokens;
        private final OwnOutlet own;
        private final List<OutletNames.Place> places;
        private final OutletRoles roles;
        private final List<OutletReference> found = new ArrayList<>();

        Pass(ReportTokens tokens, OwnOutlet own, List<OutletNames.Place> places) {
            this.tokens = tokens;
            this.own = own;
            this.places = places;
            this.roles = new OutletRoles(tokens);
        }

        List<OutletReference> references() {
            int next = 0;
            for (int i = 0; i < tokens.size(); i++) {
                while (next < places.size() && places.get(next).range().to() <= i) {
                    next++;
                }
                if (next < places.size() && places.get(next).range().contains(i)) {
                    if (places.get(next).range().from() == i) {
                        addNamed(places.get(next));
                    }
                } else if ((isDefinite(i) || isIssue(i + 1))
                        && i + 1 < tokens.size()
                        && tokens.sameSentence(i, i + 1)) {
                    boolean namedNext =
                            next < places.size() && places.get(next).range().from() == i + 1;
                    if (!namedNext) {
                        addDescribed(i);
                    }
                }
            }
            return coordinated();
        }

        private boolean isDefinite(int index) {
            return Set.of("the", "this", "that").contains(tokens.word(index));
        }

        private void addNamed(OutletNames.Place place) {
            int begin = begin(place.range());
            Role role = isCredit(place.range()) || isIssue(begin) ? Role.REPORTS : roles.role(begin, place.range());
            role = role == Role.MENTIONED ? roleWithNext(place) : role;
            boolean isOwn = own.is(place.outlet());
            if (place.sure() || role != Role.MENTIONED || isOwn) {
                String name = own.name();
                found.add(new OutletReference(
                        spanWithArticle(place.range()),
                        isOwn && name != null ? name : place.outlet(),
                        role,
                        true,
                        isOwn));
            }
        }

        /** "Thursday's Gazette": what is in it was reported. */
        private boolean isIssue(int begin) {
            return begin > 1
                    && tokens.word(begin - 1).equals("'s")
                    && tokens.isTime(begin - 2)
                    && tokens.sameSentence(begin, begin - 2);
        }

        /** "the Post and the Gazette say": what is said of the second is said of both. */
        private Role roleWithNext(OutletNames.Place place) {
            int at = place.range().to();
            if (at + 2 >= tokens.size() || !tokens.word(at).equals("and") || !tokens.sameSentence(at, at + 2)) {
                return Role.MENTIONED;
            }
            int begin = tokens.word(at + 1).equals("the") ? at + 2 : at + 1;
            return places.stream()
                    .filter(next -> next.range().from() == begin)
                    .findFirst()
                    .map(next -> roles.role(at, next.range()))
                    .orElse(Role.MENTIONED);
        }

        /** "(VPB) -" at the head of an article. */
        private boolean isCredit(TokenRange name) {
            int from = name.from();
            return from > 0
                    && from < 16
                    && name.to() < tokens.size()
                    && tokens.get(from - 1).text().equals("(")
                    && tokens.get(name.to()).text().equals(")");
        }

        private int begin(TokenRange name) {
            int begin = name.from();
            int sentence = tokens.sentence(begin).from();
            boolean quoted = begin > sentence && Set.of("“", "\"").contains(tokens.word(begin - 1));
            if (quoted) {
                return begin - 1;
            }
            int at = begin;
            boolean called = false;
            while (at > sentence && at > begin - 4 && !tokens.isCapital(at - 1) && isModifier(at - 1)) {
                called |= OutletNames.NOUNS.contains(tokens.lemma(at - 1))
                        || tokens.lemma(at - 1).equals("agency");
                at--;
            }
            begin = called ? at : begin;
            boolean article =
                    begin > sentence && Set.of("the", "a", "an", "this").contains(tokens.word(begin - 1));
            int first = article ? begin - 1 : begin;
            boolean calledBefore = article
                    && first - 2 >= sentence
                    && !tokens.isCapital(first - 1)
                    && OutletNames.NOUNS.contains(tokens.lemma(first - 1))
                    && tokens.word(first - 2).equals("the");
            return calledBefore ? first - 2 : first;
        }

        private boolean isModifier(int index) {
            return Set.of("NOUN", "ADJ").contains(tokens.tag(index));
        }

        private Span spanWithArticle(TokenRange name) {
            boolean article = name.from() > 0
                    && tokens.word(name.from() - 1).equals("the")
                    && tokens.sameSentence(name.from(), name.from() - 1);
            return tokens.span(new TokenRange(article ? name.from() - 1 : name.from(), name.to()));
        }

        /** "the Gazette", "the newspaper". */
        private void addDescribed(int article) {
            int noun = article + 1;
            String word = tokens.word(noun);
            boolean isShortName = tokens.isCapital(noun) && OutletNames.LAST.contains(word) && !goesOn(noun);
            boolean isDescription =
                    !tokens.isCapital(noun) && OutletNames.NOUNS.contains(tokens.lemma(noun)) && !goesOn(noun);
            if (!isShortName && !isDescription) {
                return;
            }
            TokenRange range = new TokenRange(noun, noun + 1);
            Role role = isIssue(noun) ? Role.REPORTS : roles.role(article, range);
            String outlet = isShortName
                    ? byWord(word, tokens.words(isIssue(noun) ? range : new TokenRange(article, noun + 1)))
                    : lastOther(article);
            if (outlet == null
                    || (isShortName
                            && role == Role.MENTIONED
                            && outlet.regionMatches(true, 0, "the ", 0, 4)
                            && outlet.split(" ").length == 2)) {
                return;
            }
            found.add(new OutletReference(
                    tokens.span(new TokenRange(article, noun + 1)), outlet, role, isShortName, own.is(outlet)));
        }

        private boolean goesOn(int noun) {
            int next = noun + 1;
            return next < tokens.size()
                    && tokens.sameSentence(noun, next)
                    && ((tokens.isCapital(next) && tokens.tag(next).equals("PROPN"))
                            || tokens.word(next).equals("of"));
        }

        /** The outlet last spoken of whose name has the word, else the report's own, else one named later, else as written. */
        private String byWord(String word, String written) {
            for (int i = found.size() - 1; i >= 0; i--) {
                if (found.get(i).named() && hasWord(found.get(i).outlet(), word)) {
                    return found.get(i).outlet();
                }
            }
            String name = own.name();
            if (name != null && own.hasWord(word)) {
                return name;
            }
            return places.stream()
                    .filter(place -> hasWord(place.outlet(), word))
                    .map(OutletNames.Place::outlet)
                    .findFirst()
                    .orElse(written);
        }

        private static boolean hasWord(String outlet, String word) {
            return List.of(outlet.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                    .contains(word);
        }

        /** The outlet that "the newspaper" means: the one last cited by name, not the report's own unless it says "this". */
        private @Nullable String lastOther(int article) {
            if (tokens.word(article).equals("this")) {
                return own.name();
            }
            for (int i = found.size() - 1; i >= 0; i--) {
                OutletReference reference = found.get(i);
                if (reference.isCited() && !reference.own()) {
                    return reference.outlet();
                }
            }
            return null;
        }

        /** "the Post and the Times reported": what is said of one is said of both. */
        private List<OutletReference> coordinated() {
            List<OutletReference> references = new ArrayList<>(found);
            for (int i = 1; i < references.size(); i++) {
                OutletReference a = references.get(i - 1);
                OutletReference b = references.get(i);
                String between = tokens.text()
                        .substring(
                                Math.min(a.span().end(), b.span().begin()),
                                b.span().begin());
                if (between.strip().equals("and") || between.strip().equals(", and")) {
                    if (!a.isCited() && b.isCited()) {
                        references.set(i - 1, a.withRole(b.role()));
                    } else if (!b.isCited() && a.isCited()) {
                        references.set(i, b.withRole(a.role()));
                    }
                }
            }
            return references;
        }
    }
}
