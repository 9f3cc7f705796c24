package org.hearsay.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hearsay.language.Name;
import org.hearsay.language.ReadReport;
import org.hearsay.statement.Citation;
import org.hearsay.statement.SpeakerKind;
import org.hearsay.statement.Statement;
import org.hearsay.statement.Statements;

/** Counts the names of persons and bodies that a story's reports use. */
final class SpellingCounter {
    private static final Pattern ARTICLE = Pattern.compile("^[Tt]he\\s+");
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=s)['’]$|['’]s$");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LONGEST_NAME = 80;

    private final Map<String, Use> uses = new TreeMap<>();

    private static final class Use {
        private final Set<String> reports = new TreeSet<>();
        private final Map<SpeakerKind, Integer> kinds = new EnumMap<>(SpeakerKind.class);
        private int count;
        private boolean speaks;
    }

    /** In order of their text. */
    static List<Spelling> count(List<ReadReport> reports, List<Statements> statements) {
        SpellingCounter counter = new SpellingCounter();
        for (ReadReport report : reports) {
            String text = report.report().text();
            String outlet = report.report().outlet();
            if (outlet != null) {
                counter.add(outlet, SpeakerKind.OUTLET, report.report().id(), true);
            }
            for (Name name : report.names()) {
                counter.add(name.span().in(text), kind(name), report.report().id(), false);
            }
        }
        for (Statements said : statements) {
            for (Statement statement : said.statements()) {
                counter.add(statement.speaker().name(), statement.speaker().kind(), said.report(), true);
            }
            for (Citation citation : said.citations()) {
                counter.add(citation.outlet(), SpeakerKind.OUTLET, said.report(), true);
            }
        }
        return counter.spellings();
    }

    private static SpeakerKind kind(Name name) {
        return switch (name.kind()) {
            case PERSON -> SpeakerKind.PERSON;
            case ORGANIZATION -> SpeakerKind.ORGANIZATION;
            case OUTLET -> SpeakerKind.OUTLET;
            case PLACE, OTHER -> SpeakerKind.UNKNOWN;
        };
    }

    private void add(String written, SpeakerKind kind, String report, boolean speaks) {
        String text = kind == SpeakerKind.OUTLET ? withoutPossessive(written) : plain(written);
        boolean named = kind != SpeakerKind.ANONYMOUS && kind != SpeakerKind.GROUP && kind != SpeakerKind.DOCUMENT;
        if (!named || text.isEmpty() || text.length() > LONGEST_NAME) {
            return;
        }
        Use use = uses.computeIfAbsent(text, key -> new Use());
        use.reports.add(report);
        use.kinds.merge(kind, 1, Integer::sum);
        use.count++;
        use.speaks |= speaks;
    }

    /** Without article, possessive ending and repeated spaces. */
    static String plain(String written) {
        return ARTICLE.matcher(withoutPossessive(written)).replaceFirst("");
    }

    /** An outlet keeps its article: it may be part of the name ("The New York Times"). */
    private static String withoutPossessive(String written) {
        String text = written.length() > 2 * LONGEST_NAME ? written.substring(0, 2 * LONGEST_NAME) : written;
        return POSSESSIVE.matcher(SPACES.matcher(text.strip()).replaceAll(" ")).replaceFirst("");
    }

    private List<Spelling> spellings() {
        List<Spelling> spellings = new ArrayList<>();
        uses.forEach((text, use) -> {
            SpeakerKind kind = use.kinds.entrySet().stream()
                    .max(Map.Entry.<SpeakerKind, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow()
                    .getKey();
            spellings.add(new Spelling(text, kind, use.reports, use.count, use.speaks));
        });
        return spellings;
    }
}
