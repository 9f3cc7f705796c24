package org.hearsay.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.outlet.Outlet;
import org.hearsay.outlet.OutletTable;

/** Lines that say who wrote a report, when, and who made it. */
final class CreditLines {
    private static final int MAX_LINE = 200;

    private static final String PERSON_WORD =
            "(?:\\p{Lu}[\\p{L}.'’-]*|d[aeiou]s?|del|der|den|van|von|bin|ibn|bint|al|el|la|le|ten|ter|y|e|zu)";
    private static final String PERSON = "\\p{Lu}[\\p{L}.'’-]*(?: " + PERSON_WORD + "){0,5}";
    /** 1 the names, 2 what follows them. */
    private static final Pattern BYLINE = Pattern.compile(
            "(?:By|BY|Written by|Story by|Posted by|Report by|Author:|Written By|Story By|Posted By)[: ] ?(" + PERSON
                    + "(?:(?:, | and | AND | & |, and )" + PERSON
                    + "){0,6})(?:(?: ?[,|•·–—/-]+ ?| in | for )(.{1,80}))?");

    private static final Pattern DATED = Pattern.compile(
            "(?i)(?:(published|posted|first published|date|issued)|(?:last )?(updated|modified|update))(?: on| at)?:? {0,2}(.{6,80})");
    private static final Pattern ORIGINALLY = Pattern.compile(
            "(?i)[(\\[*]?(?:this|the) (?:article|story|report|post|piece|column)(?: was| has been)? (?:originally|first)"
                    + " (?:appeared|published|ran|posted|written)(?: here)?(?: in| on| at| by| for)? ([^.;)\\]]{2,80}).{0,200}");
    private static final Pattern ORIGINAL_SHORT = Pattern.compile(
            "(?i)[(\\[*]?(?:originally|first) (?:published|appeared|posted)(?: in| on| at| by)? ([^.;)\\]]{2,80}).{0,60}");
    private static final Pattern SOURCE = Pattern.compile("(?i)(?:source|via|courtesy|agency|with)[: ] ?(.{2,60})");
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?i)(?:(?:copyright|©|\\(c\\))[ ,]{0,2}){1,3}(?:\\d{4}(?:-\\d{2,4})?)?[ ,]{0,2}(?:by )?(.{2,60}?)(?:[.,;].{0,400})?");
    private static final Pattern AROUND = Pattern.compile("^[\\s(\\[/*–—-]+|[\\s)\\]/*.–—-]+$");
    private static final Pattern AT_END =
            Pattern.compile("[.!?”\"’]\\s{0,2}(?:\\(([^()]{2,30})\\)|[-–—]{1,2} ?([^.,()–—]{2,30}))[.]?$");
    private static final Pattern REPORTED_BY =
            Pattern.compile("\\(?Reporting by (" + PERSON + "(?:(?:, | and )" + PERSON + "){0,6}).{0,300}");
    private static final int MAX_BARE_DATE_WORDS = 9;

    private final OutletTable outlets;

    CreditLines(OutletTable outlets) {
        this.outlets = outlets;
    }

    /**
     * Reads a line that stands before the article's body or after its end.
     *
     * @param head whether it stands before
     * @return the reason to set it aside; empty where it is none of these lines
     */
    Optional<String> read(String line, boolean head, Facts facts) {
        if (line.length() > MAX_LINE) {
            return Optional.empty();
        }
        return byline(line, facts).or(() -> dated(line, head, facts)).or(() -> made(line, facts));
    }

    private Optional<String> byline(String line, Facts facts) {
        Matcher matcher = BYLINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String names = matcher.group(1).strip();
        String after = matcher.group(2) == null ? "" : matcher.group(2).strip();
        Optional<Outlet> maker = outlets.find(names);
        if (maker.isPresent()) {
            facts.byline(names);
            facts.credit(maker.get().name());
            return Optional.of("byline");
        }
        outlets.find(after).ifPresent(outlet -> facts.credit(outlet.name()));
        Dates.parse(after).ifPresent(facts::published);
        facts.byline(withoutMaker(names, facts));
        return Optional.of("byline");
    }

    /** "Jane Doe Associated Press" and "Jane Doe, Reuters": the maker's name is stuck to the writer's. */
    private String withoutMaker(String names, Facts facts) {
        String[] words = names.split(" ");
        for (int last = Math.min(4, words.length - 2); last > 0; last--) {
            String tail = String.join(" ", java.util.Arrays.asList(words).subList(words.length - last, words.length));
            Optional<Outlet> maker = outlets.find(tail);
            if (maker.isPresent()) {
                facts.credit(maker.get().name());
                return names.substring(0, names.length() - tail.length()).replaceFirst("[ ,]+$", "");
            }
        }
        return names;
    }

    private static Optional<String> dated(String line, boolean head, Facts facts) {
        Matcher matcher = DATED.matcher(line);
        if (matcher.matches()) {
            Optional<String> date = Dates.parse(matcher.group(3));
            date.ifPresent(matcher.group(1) != null ? facts::published : facts::modified);
            return date.map(day -> "date");
        }
        if (!head || line.split("\\s+").length > MAX_BARE_DATE_WORDS) {
            return Optional.empty();
        }
        Optional<String> date = Dates.parse(line);
        date.ifPresent(facts::published);
        return date.map(day -> "date");
    }

    private Optional<String> made(String line, Facts facts) {
        String bare = AROUND.matcher(line).replaceAll("");
        Optional<Outlet> named = outlets.find(bare).filter(Outlet::agency);
        if (named.isEmpty()) {
            named = match(SOURCE, bare).flatMap(outlets::find);
        }
        if (named.isPresent()) {
            facts.credit(named.get().name());
            return Optional.of("credit");
        }
        return original(line, facts);
    }

    /** "This article originally appeared in ...", wherever it stands. */
    Optional<String> original(String line, Facts facts) {
        if (line.length() > 2 * MAX_LINE) {
            return Optional.empty();
        }
        Optional<String> maker = match(ORIGINALLY, line).or(() -> match(ORIGINAL_SHORT, line));
        if (maker.isEmpty()
                || (!Character.isUpperCase(maker.get().codePointAt(0))
                        && !maker.get().startsWith("the "))) {
            return Optional.empty();
        }
        String name = maker.get()
                .replaceFirst("(?:,| and | under | with | on ).*", "")
                .strip();
        facts.credit(outlets.find(name).map(Outlet::name).orElse(name));
        return Optional.of("credit");
    }

    /** Who a notice of copyright names, if it is an agency; who "Reporting by" names. */
    void notice(String line, Facts facts) {
        match(COPYRIGHT, line)
                .map(name -> AROUND.matcher(name).replaceAll(""))
                .flatMap(outlets::find)
                .filter(Outlet::agency)
                .ifPresent(outlet -> facts.credit(outlet.name()));
        match(REPORTED_BY, line).ifPresent(facts::byline);
    }

    /** The agency that stands after the last sentence: "... he said. (AP)". */
    void end(String paragraph, Facts facts) {
        Matcher matcher = AT_END.matcher(paragraph.substring(Math.max(0, paragraph.length() - 60)));
        if (matcher.find()) {
            String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            outlets.find(name).filter(Outlet::agency).ifPresent(outlet -> facts.credit(outlet.name()));
        }
    }

    private static Optional<String> match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
