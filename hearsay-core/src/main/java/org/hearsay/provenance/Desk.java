package org.hearsay.provenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Report;
import org.hearsay.name.NameKey;
import org.hearsay.name.Names;
import org.hearsay.outlet.Outlet;
import org.hearsay.outlet.OutletTable;
import org.hearsay.reuse.Reuse;
import org.hearsay.statement.Citation;
import org.hearsay.statement.Speaker;
import org.hearsay.statement.SpeakerKind;
import org.hearsay.statement.Statement;
import org.hearsay.statement.Statements;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** A story's reports, statements and reuse, found by what the chains need. */
final class Desk {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{4,}");
    private static final int LONGEST_SENTENCE = 1_000;

    private final OutletTable outlets;
    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final Map<String, List<Statement>> statementsOf = new LinkedHashMap<>();
    private final Map<String, StatementPlaces> places = new ConcurrentHashMap<>();
    private final People people;
    private final Map<String, List<Citation>> citations = new LinkedHashMap<>();
    private final Map<String, String> byShortName = new ConcurrentHashMap<>();
    private final Set<String> outletKeys = new LinkedHashSet<>();
    /** Words to the one report that has them, "" for several. */
    private final Map<String, String> wordsOf = new HashMap<>();

    private final Map<String, Boolean> answers = new ConcurrentHashMap<>();
    private final List<Citation> allCitations = new ArrayList<>();
    private final Map<String, Optional<String>> byLastWord = new ConcurrentHashMap<>();
    private final Map<String, List<Reuse>> reuse = new LinkedHashMap<>();

    Desk(OutletTable outlets, List<Report> reports, List<Statements> said, Names names, List<Reuse> reuse) {
        this.outlets = outlets;
        for (Report report : reports) {
            this.reports.put(report.id(), report);
            Matcher word = WORD.matcher(report.text().toLowerCase(Locale.ROOT));
            while (word.find()) {
                wordsOf.merge(word.group(), report.id(), (one, other) -> one.equals(other) ? one : "");
            }
            if (report.outlet() != null && !outlets.isBody(report.outlet())) {
                outletKeys.add(NameKey.of(report.outlet()));
            }
        }
        for (Statements of : said) {
            of.statements().forEach(statement -> statements.put(statement.id(), statement));
            statementsOf.put(of.report(), of.statements());
            citations.put(of.report(), of.citations());
            allCitations.addAll(of.citations());
        }
        this.people = new People(statements.values(), names);
        for (Reuse pair : reuse) {
            if (pair.verdict().isDerived()) {
                this.reuse.computeIfAbsent(pair.a(), id -> new ArrayList<>()).add(pair);
                this.reuse.computeIfAbsent(pair.b(), id -> new ArrayList<>()).add(pair);
            }
        }
    }

    Report report(String id) {
        Report report = reports.get(id);
        if (report == null) {
            throw new IllegalArgumentException("a mention of report \"" + id + "\", which is not among the reports");
        }
        return report;
    }

    @Nullable
    Statement statement(@Nullable String id) {
        return id == null ? null : statements.get(id);
    }

    /** In the order of the text. */
    List<Statement> statements(String report) {
        return statementsOf.getOrDefault(report, List.of());
    }

    /** Whether a statement's source is named inside of what another one says. */
    static boolean isWithin(Statement inner, Statement outer) {
        return inner.source() != null
                && !inner.equals(outer)
                && outer.content().hull().contains(inner.source().hull());
    }

    /** Of a paper that others tell of ("the memo warned of it, two officials said"), the statement of those; else itself. */
    Statement teller(Statement statement) {
        return statement.speaker().kind() != SpeakerKind.DOCUMENT
                ? statement
                : statements(statement.report()).stream()
                        .filter(other -> other.speaker().kind() == SpeakerKind.ANONYMOUS && isWithin(statement, other))
                        .findFirst()
                        .orElse(statement);
    }

    People people() {
        return people;
    }

    List<Citation> citations(String report) {
        return citations.getOrDefault(report, List.of());
    }

    List<Reuse> reuse(String report) {
        return reuse.getOrDefault(report, List.of());
    }

    /** The outlet's canonical name; of a report without one, its id in words. */
    String outletOf(String report) {
        String outlet = report(report).outlet();
        return outlet == null ? "report " + report : canonical(outlet);
    }

    /**
     * The canonical name of an outlet. One that the table does not have goes by the name of the one outlet of the story of which
     * it is the initials or the first words ("VPB", "Kestrel"); else the name is as it is.
     */
    String canonical(String outlet) {
        return outlets.find(outlet)
                .map(Outlet::name)
                .orElseGet(() -> byShortName.computeIfAbsent(NameKey.of(outlet), key -> {
                    List<String> same = reports.values().stream()
                            .map(Report::outlet)
                            .filter(other -> other != null && isShortFor(key, NameKey.of(other)))
                            .distinct()
                            .toList();
                    return same.size() == 1 ? same.get(0) : outlet;
                }));
    }

    /**
     * The canonical name of an outlet as a report names it: "The Times" is the one outlet of that last word that the report cites
     * by its whole name, else the one that the story cites more than all others of that last word.
     */
    String canonical(String outlet, String report) {
        String key = NameKey.of(canonical(outlet));
        if (key.indexOf(' ') >= 0) {
            return canonical(outlet);
        }
        return byLastWord
                .computeIfAbsent(
                        report + ' ' + key,
                        at -> longer(key, citations(report), false).or(() -> longer(key, allCitations, true)))
                .orElseGet(() -> canonical(outlet));
    }

    /** The outlet whose name ends with a word and that has all, or most, of the citations of such outlets. */
    private Optional<String> longer(String word, List<Citation> cited, boolean most) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int all = 0;
        for (Citation citation : cited) {
            String name = canonical(citation.outlet());
            if (NameKey.of(name).endsWith(' ' + word)) {
                counts.merge(name, 1, Integer::sum);
                all++;
            }
        }
        int enough = most ? all / 2 + 1 : all;
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= enough)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isShortFor(String key, String longer) {
        StringBuilder initials = new StringBuilder();
        for (String word : longer.split(" ")) {
            initials.append(word.isEmpty() ? "" : word.charAt(0));
        }
        return key.equals(longer) || longer.startsWith(key + " ") || (key.length() > 2 && key.contentEquals(initials));
    }

    /** Whether one who was read as a person or body is an outlet of the story, by name. */
    boolean isOutletOfStory(Speaker speaker) {
        return (speaker.kind() == SpeakerKind.PERSON || speaker.kind() == SpeakerKind.ORGANIZATION)
                && outletKeys.contains(NameKey.of(speaker.name()));
    }

    /** Whether a report is a statement that a body published itself: its own voice is the body's. */
    boolean isPublished(String publisher) {
        return outlets.isBody(publisher);
    }

    /** An answer that is the same for all claims of the story, worked out once. */
    boolean remembered(String question, BooleanSupplier answer) {
        return answers.computeIfAbsent(question, key -> answer.getAsBoolean());
    }

    /** Whether no other report of the story has a word, in lower case and of four letters or more. */
    boolean isOnlyIn(String word, String report) {
        return report.equals(wordsOf.get(word));
    }

    /** Equal for outlets that are not independent of each other: one outlet, or several of one owner. */
    String ownerKey(String outlet) {
        Optional<Outlet> known = outlets.find(outlet);
        String owner = known.map(Outlet::owner).orElse(null);
        return NameKey.of(owner == null ? canonical(outlet) : owner);
    }

    boolean isSame(String outlet, String other) {
        return NameKey.of(canonical(outlet)).equals(NameKey.of(canonical(other)));
    }

    /** The last statement of the paragraph of {@code span} that ends before it. */
    Optional<Statement> statementBefore(String report, Span span) {
        return places(report).before(span);
    }

    /** Whether {@code report} was published on the day of {@code other} or before, or one of the two has no date. */
    boolean isNotLater(String report, String other) {
        String day = day(report);
        String otherDay = day(other);
        return day.isEmpty() || otherDay.isEmpty() || day.compareTo(otherDay) <= 0;
    }

    private String day(String report) {
        String published = report(report).published();
        return published == null || published.length() < 10 ? "" : published.substring(0, 10);
    }

    /** The sentence that {@code span} begins in, at most {@value #LONGEST_SENTENCE} characters to each side. */
    Span sentence(String report, Span span) {
        String text = report(report).text();
        int begin = span.begin();
        int first = Math.max(0, begin - LONGEST_SENTENCE);
        while (begin > first && !isEnd(text, begin - 1)) {
            begin--;
        }
        int end = span.begin();
        int last = Math.min(text.length(), span.begin() + LONGEST_SENTENCE);
        while (end < last && !isEnd(text, end)) {
            end++;
        }
        return new Span(begin, Math.max(end, Math.min(begin + 1, text.length())));
    }

    /** Whether a sentence ends with the character at {@code at}: before a space, and not after an initial ("U.S."). */
    private static boolean isEnd(String text, int at) {
        char mark = text.charAt(at);
        if (mark == '\n') {
            return true;
        }
        boolean closes = mark == '.' || mark == '!' || mark == '?';
        boolean initial = mark == '.' && at > 1 && !Character.isLetterOrDigit(text.charAt(at - 2));
        return closes && !initial && at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
    }

    /** The index of the paragraph that holds {@code span}, -1 where none does. */
    int paragraph(String report, Span span) {
        return places(report).paragraph(span);
    }

    private StatementPlaces places(String report) {
        return places.computeIfAbsent(
                report, id -> new StatementPlaces(report(id).paragraphs(), statements(id)));
    }
}
