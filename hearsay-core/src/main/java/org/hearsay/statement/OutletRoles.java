package org.hearsay.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.language.Name;
import org.hearsay.language.NameKind;
import org.hearsay.statement.OutletReference.Role;

/** What the words beside an outlet's name say of it: {@code outlet-cues.tsv}. */
final class OutletRoles {
    private static final PatternTable CUES = PatternTable.read("outlet-cues.tsv");
    private static final int PLACE = 1;
    private static final int ROLE = 2;
    private static final int BEFORE = 9;
    private static final int AFTER = 10;
    private static final int MOST_ASIDE = 5;
    private static final int LONGEST_APPOSITION = 16;

    private final ReportTokens tokens;

    OutletRoles(ReportTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The role of the outlet whose name stands at {@code name}.
     *
     * @param begin the first word that belongs to the name: its article, or what it is called ("the newspaper Kurier")
     */
    Role role(int begin, TokenRange name) {
        TokenRange sentence = tokens.sentence(name.from());
        TokenRange before = new TokenRange(Math.max(sentence.from(), begin - BEFORE), begin);
        Stream<PatternTable.Match> ahead = CUES.matches(tokens, before).stream()
                .filter(match ->
                        match.column(PLACE).equals("before") && match.range().to() == begin);
        Stream<PatternTable.Match> behind = Stream.concat(
                after(name.to(), sentence),
                afterApposition(name.to(), sentence).stream().flatMap(at -> after(at, sentence)));
        Optional<Role> listed = Stream.concat(ahead, behind)
                .min(Comparator.comparingInt(PatternTable.Match::row))
                .map(OutletRoles::role);
        return listed.orElse(belongsToPerson(name.to(), sentence) ? Role.REPORTS : Role.MENTIONED);
    }

    private static Role role(PatternTable.Match match) {
        String role = match.column(ROLE);
        return role.equals("none") ? Role.MENTIONED : Role.valueOf(role.toUpperCase(Locale.ROOT));
    }

    private Stream<PatternTable.Match> after(int end, TokenRange sentence) {
        int skipped = end;
        while (skipped < sentence.to() && skipped < end + MOST_ASIDE && WordPattern.isAside(tokens, skipped)) {
            skipped++;
        }
        int last = skipped;
        // A name with a mark in it may run on into what is taken for the next sentence.
        TokenRange range = new TokenRange(end, Math.max(end, Math.min(sentence.to(), last + AFTER)));
        return CUES.matches(tokens, range).stream()
                .filter(match ->
                        match.column(PLACE).equals("after") && match.range().from() <= last);
    }

    /** The word after ", a site that follows shipping,"; nothing where no apposition stands there. */
    private List<Integer> afterApposition(int end, TokenRange sentence) {
        if (end >= sentence.to() || !tokens.get(end).text().equals(",")) {
            return List.of();
        }
        for (int i = end + 1; i < Math.min(sentence.to(), end + LONGEST_APPOSITION); i++) {
            if (tokens.get(i).text().equals(",") && i + 1 < sentence.to()) {
                return List.of(i + 1);
            }
        }
        return List.of();
    }

    /** "the Post's Ada Brook". */
    private boolean belongsToPerson(int end, TokenRange sentence) {
        if (end + 1 >= sentence.to() || !tokens.word(end).equals("'s")) {
            return false;
        }
        Name name = tokens.name(end + 1);
        return name != null
                && name.kind() == NameKind.PERSON
                && name.span().in(tokens.text()).contains(" ");
    }
}
