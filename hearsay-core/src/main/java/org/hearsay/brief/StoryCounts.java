package org.hearsay.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hearsay.article.Report;

/** How many reports a story has, by whom, in which languages, and what is not known of them: in sentences. */
final class StoryCounts {
    private static final int NAMED = 3;

    private final List<Report> reports;
    private final List<String> outlets;
    private final Map<String, Integer> languages = new LinkedHashMap<>();

    StoryCounts(List<Report> reports, OutletKeys keys) {
        this.reports = reports;
        Map<String, String> byKey = new LinkedHashMap<>();
        reports.stream()
                .map(Report::outlet)
                .filter(Objects::nonNull)
                .filter(outlet -> !outlet.isBlank())
                .forEach(outlet -> byKey.putIfAbsent(keys.of(outlet), Wording.shortened(outlet, 60)));
        outlets = List.copyOf(byKey.values());
        reports.stream()
                .map(Report::language)
                .filter(Objects::nonNull)
                .forEach(tag -> languages.merge(language(tag), 1, Integer::sum));
    }

    /** The language's English name: "es" and "es-MX" are "Spanish"; the tag where there is none. */
    static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? Wording.shortened(tag, 20) : name;
    }

    /** "18 reports, 14 outlets, 2 languages." */
    String size() {
        StringBuilder size = new StringBuilder(Wording.count(reports.size(), "report"));
        int unknown = unknownOutlets();
        if (outlets.size() == 1 && unknown == 0) {
            size.append(reports.size() == 1 ? ", by " : reports.size() == 2 ? ", both by " : ", all by ")
                    .append(outlets.get(0));
        } else if (!outlets.isEmpty()) {
            size.append(", ").append(Wording.count(outlets.size(), unknown == 0 ? "outlet" : "known outlet"));
        }
        if (languages.size() > 1) {
            size.append(", ").append(languages.size()).append(" languages");
        } else if (languages.size() == 1 && !languages.containsKey("English")) {
            size.append(", in ").append(languages.keySet().iterator().next());
        }
        return size.append('.').toString();
    }

    private int unknownOutlets() {
        return (int) reports.stream()
                .filter(report -> report.outlet() == null || report.outlet().isBlank())
                .count();
    }

    /** Which reports were not read for what they say, and why; empty where all were. */
    String unread() {
        int unread =
                (int) reports.stream().filter(report -> !report.isEnglish()).count();
        int untold = (int)
                reports.stream().filter(report -> report.language() == null).count();
        if (unread == 0) {
            return "";
        }
        if (unread == reports.size() && (untold == 0 || untold == unread)) {
            return all(
                            unread,
                            "It is listed but not read",
                            "Both are listed but not read",
                            "All are listed but not read")
                    + (untold == 0 ? ": only English is read." : ": the language cannot be told.");
        }
        List<String> others = languages.keySet().stream()
                .filter(language -> !language.equals("English"))
                .toList();
        String in = others.isEmpty() ? "" : " in " + Wording.list(others, NAMED);
        String untoldIn = untold == 0 ? "" : (in.isEmpty() ? " in" : " or") + " a language that cannot be told";
        return Wording.count(unread, "report") + in + untoldIn + (unread == 1 ? " is" : " are")
                + " listed but not read: only English is read.";
    }

    /** Which reports do not say who published them or when; empty where all do. */
    String unknown() {
        int outlet = unknownOutlets();
        int date = (int)
                reports.stream().filter(report -> report.published() == null).count();
        if (outlet == 0 && date == 0) {
            return "";
        }
        int size = reports.size();
        if (outlet == size && date == size) {
            return all(
                    size,
                    "It names neither its outlet nor its date.",
                    "Neither report names its outlet or its date.",
                    "No report names its outlet or its date.");
        }
        String who = outlet == 0 ? "" : subject(outlet, "does not say", "do not say", "says") + " who published it";
        String when = date == 0 ? "" : subject(date, "has no date", "have no date", "has a date");
        if (who.isEmpty() || when.isEmpty()) {
            return who.isEmpty() ? when + "." : them(who, outlet) + ".";
        }
        return them(who, outlet) + "; " + when.substring(0, 1).toLowerCase(Locale.ROOT) + when.substring(1) + ".";
    }

    private String them(String who, int number) {
        return number > 1 && number < reports.size() ? who.replaceFirst("it$", "them") : who;
    }

    private String subject(int number, String one, String many, String none) {
        int size = reports.size();
        if (number == size) {
            return all(size, "It " + one, "Neither report " + none, "No report " + none);
        }
        return number == 1 ? "1 report " + one : Wording.number(number) + " reports " + many;
    }

    private static String all(int size, String one, String two, String more) {
        return size == 1 ? one : size == 2 ? two : more;
    }
}
