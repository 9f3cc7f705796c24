package org.hearsay.provenance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Mention;
import org.hearsay.statement.Position;
import org.hearsay.statement.SpeakerKind;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.hearsay.text.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * Whether the source of a mention stands behind the claim. Who says what follows if it were so, or speaks of it as what others
 * claim, is no origin of it; and unnamed sources and papers are a report's own where its words say that they spoke to it, or
 * that it saw them. The words are those of {@code standing.tsv}.
 */
final class Standing {
    private static final Pattern CONDITION = words("condition");
    private static final Pattern REFERENCE = Pattern.compile(
            words("reference").pattern() + "(?=\\s+(?:that|of|about|which|saying|claiming|alleging)\\b)");
    private static final Pattern CONTACT = words("contact");
    private static final Pattern UNNAMED = words("unnamed");
    private static final Pattern CONFIRMING = words("confirming");
    private static final Pattern OWN = words("own");
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:.?!\"”—]");
    private static final Pattern QUOTED = Pattern.compile("[\"“][^\"”]*[\"”]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}");
    /** Words whose first letters are alike are one, whatever their ending. */
    private static final int STEM_CHARS = 5;

    /** Of more statements of one report the first are looked at; bounds the work. */
    private static final int MOST_STATEMENTS = 1_000;

    private static final Set<String> SLIGHT = Set.of(
            "the", "and", "that", "was", "were", "has", "have", "had", "been", "for", "with", "said", "this", "his",
            "her", "its", "their", "are", "from", "who");

    private final Desk desk;
    private final Set<String> claim;
    /** The reports, each with a speaker who denies the claim in it. */
    private final Set<List<String>> denying = new LinkedHashSet<>();

    Standing(Claim claim, Desk desk) {
        this.desk = desk;
        this.claim = stems(claim.text());
        claim.mentions().stream()
                .filter(mention -> mention.position() == Position.DENIES && mention.speaker() != null)
                .forEach(mention -> denying.add(sayer(mention)));
    }

    private static List<String> sayer(Mention mention) {
        return List.of(
                mention.report(),
                mention.speaker() == null ? "" : mention.speaker().name());
    }

    private static Pattern words(String sort) {
        List<String> words = WordTable.words(Standing.class, "standing.tsv", sort).stream()
                .map(Pattern::quote)
                .toList();
        return Pattern.compile("\\b(?:" + String.join("|", words) + ")\\b");
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new LinkedHashSet<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            if (!SLIGHT.contains(word.group())) {
                stems.add(word.group().substring(0, Math.min(STEM_CHARS, word.end() - word.start())));
            }
        }
        return stems;
    }

    /**
     * Whether the mention's source only speaks of the claim: "if that is so…", "aware of claims that…", or what one who denies it
     * adds in none of its words.
     */
    boolean isRemark(Mention mention) {
        if (mention.position() != Position.ASSERTS) {
            return false;
        }
        String lower = sentence(mention.report(), mention.spans().get(0)).toLowerCase(Locale.ROOT);
        if (denying.contains(sayer(mention)) && ofClaim(lower) == 0) {
            return true;
        }
        return isInside(CONDITION, lower) || (isNamed(mention) && isInside(REFERENCE, lower));
    }

    private String sentence(String report, Span span) {
        return desk.sentence(report, span).in(desk.report(report).text());
    }

    private boolean isNamed(Mention mention) {
        Statement statement = desk.statement(mention.statement());
        return statement != null
                && (statement.speaker().kind() == SpeakerKind.PERSON
                        || statement.speaker().kind() == SpeakerKind.ORGANIZATION);
    }

    /** Whether more of the claim's words stand in the clauses that such words open than outside of them. */
    private boolean isInside(Pattern opening, String sentence) {
        Matcher opens = opening.matcher(sentence);
        StringBuilder outside = new StringBuilder();
        StringBuilder inside = new StringBuilder();
        int done = 0;
        while (opens.find(done)) {
            Matcher end = CLAUSE_END.matcher(sentence);
            int to = end.find(opens.end()) ? end.start() : sentence.length();
            outside.append(sentence, done, opens.start()).append(' ');
            inside.append(sentence, opens.end(), to).append(' ');
            done = to;
        }
        outside.append(sentence, done, sentence.length());
        return !inside.isEmpty() && ofClaim(inside) >= ofClaim(outside);
    }

    private long ofClaim(CharSequence words) {
        return stems(words.toString()).stream().filter(claim::contains).count();
    }

    /** Whether the words of the statement say that its source spoke to the outlet, or that the outlet saw the paper. */
    boolean isOwn(Statement statement, String outlet) {
        @Nullable String told = statement.told();
        if (told != null) {
            return desk.isSame(told, outlet);
        }
        boolean confirms = statement.cue() != null
                && CONFIRMING
                        .matcher(statement.cue().text().toLowerCase(Locale.ROOT))
                        .find();
        return confirms
                || marks(statement, outlet)
                || (statement.speaker().kind() == SpeakerKind.ANONYMOUS
                        && hasUnnamedOfItsOwn(statement.report(), outlet));
    }

    /** Unnamed sources of one report are of one kind: what its words say of some holds for all. */
    private boolean hasUnnamedOfItsOwn(String report, String outlet) {
        return desk.remembered(
                report + ' ' + outlet,
                () -> desk.statements(report).stream()
                        .limit(MOST_STATEMENTS)
                        .filter(other -> other.speaker().kind() == SpeakerKind.ANONYMOUS)
                        .anyMatch(other -> marks(other, outlet)));
    }

    /** The same of words that have no source: "the Post has learned". */
    boolean isOwn(Mention mention, String outlet) {
        return marks(mention.report(), mention.spans().get(0), outlet);
    }

    private boolean marks(Statement statement, String outlet) {
        boolean isOthers =
                !statement.via().isEmpty() && !desk.isSame(statement.via().get(0), outlet);
        return (statement.told() != null && desk.isSame(statement.told(), outlet))
                || (!isOthers && marks(statement.report(), statement.content().hull(), outlet));
    }

    private boolean marks(String report, Span span, String outlet) {
        String text = sentence(report, span);
        String lower = text.toLowerCase(Locale.ROOT);
        boolean namesItself = lower.contains(outlet.toLowerCase(Locale.ROOT).replaceFirst("^the ", ""))
                || OWN.matcher(QUOTED.matcher(text).replaceAll(" ")).find();
        return UNNAMED.matcher(lower).find()
                || (namesItself && CONTACT.matcher(lower).find());
    }
}
