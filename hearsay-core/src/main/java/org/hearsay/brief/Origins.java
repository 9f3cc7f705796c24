package org.hearsay.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.article.Report;
import org.hearsay.provenance.Origin;
import org.hearsay.provenance.Provenance;
import org.hearsay.statement.Citation;
import org.jspecify.annotations.Nullable;

/** What one claim rests on, in sentences that do not name the claim: "It stands in 5 of 18 reports: …". */
final class Origins {
    private static final int NAMED = 3;
    private static final String REPORT = "report ";

    private final StoryBrief story;
    private final Provenance provenance;
    private final ReportNames names;
    private final List<Origin> asserting;

    Origins(StoryBrief story, Provenance provenance, ReportNames names) {
        this.story = story;
        this.provenance = provenance;
        this.names = names;
        this.asserting =
                provenance.origins().stream().filter(origin -> !origin.denies()).toList();
    }

    /** What a person calls an origin: an outlet that is not known goes by its report's name. */
    static String name(String origin, ReportNames names) {
        String plain = origin.startsWith(REPORT) ? names.name(origin.substring(REPORT.length())) : origin;
        return Wording.shortened(plain, 80);
    }

    private String name(Origin origin) {
        return name(origin.name(), names);
    }

    /** Which reports carry the claim and what they have it from. */
    String basis() {
        Set<String> carriers =
                asserting.stream().flatMap(origin -> origin.reports().stream()).collect(Collectors.toSet());
        if (carriers.isEmpty()) {
            return "No report asserts it.";
        }
        int all = story.reports().size();
        String subject = all == 1
                ? ""
                : carriers.size() == all
                        ? all == 2 ? "Both reports carry it" : "All " + Wording.number(all) + " reports carry it"
                        : Wording.number(carriers.size()) + " of the " + Wording.number(all) + " reports "
                                + (carriers.size() == 1 ? "carries it" : "carry it");
        if (asserting.size() == 1) {
            String only = only(asserting.get(0), carriers.size());
            return Wording.sentence(
                            subject.isEmpty() ? only : subject + (carriers.size() == 1 ? ": " : ", and ") + only)
                    + ".";
        }
        String several = String.join("; ", several());
        return Wording.sentence(subject.isEmpty() ? several : subject + ": " + several) + ".";
    }

    private String only(Origin origin, int carriers) {
        String all = carriers == 1 ? "it rests" : carriers == 2 ? "both rest" : "all rest";
        return switch (origin.kind()) {
            case OUTLET -> all + " on one outlet, " + name(origin);
            case PERSON, ORGANIZATION -> all + " on one source, " + name(origin);
            case DOCUMENT -> all + " on one document, " + name(origin);
            case UNSOURCED ->
                story.reports().size() == 1
                        ? "it does not say where it has it from"
                        : carriers == 1
                                ? name(origin) + ", which does not say where it has it from"
                                : "all go back to " + name(origin) + ", which does not say where it has it from";
            case CIRCULAR -> "they have it from each other, in a circle: " + name(origin);
        };
    }

    /** "15 rest on A, 2 on B and 3 on 2 others", "7 do not say …"; a report may rest on several. */
    private List<String> several() {
        List<Origin> told = asserting.stream()
                .filter(origin -> origin.kind() != Origin.Kind.UNSOURCED && origin.kind() != Origin.Kind.CIRCULAR)
                .toList();
        List<String> parts = new ArrayList<>();
        if (!told.isEmpty()) {
            List<String> rest = new ArrayList<>();
            for (Origin origin : told.subList(0, Math.min(told.size(), told.size() == NAMED + 1 ? NAMED + 1 : NAMED))) {
                int count = origin.reports().size();
                rest.add(Wording.number(count)
                        + (rest.isEmpty() ? count == 1 ? " rests on " : " rest on " : " on ")
                        + (rest.isEmpty() && count > 2 && origin.kind() == Origin.Kind.OUTLET ? "one outlet, " : "")
                        + name(origin));
            }
            if (told.size() > rest.size()) {
                rest.add("others on " + Wording.number(told.size() - rest.size()) + " more");
            }
            boolean hasApposition = rest.get(0).contains("one outlet, ");
            parts.add(
                    hasApposition && rest.size() > 1
                            ? rest.get(0) + "; " + Wording.list(rest.subList(1, rest.size()))
                            : Wording.list(rest));
        }
        for (Origin origin : asserting) {
            if (origin.kind() == Origin.Kind.CIRCULAR) {
                parts.add(Wording.number(origin.reports().size()) + " have it from each other, in a circle: "
                        + name(origin));
            } else if (origin.kind() == Origin.Kind.UNSOURCED
                    && origin.reports().size() > 1) {
                parts.add(Wording.number(origin.reports().size()) + " go back to " + name(origin)
                        + ", which does not say where it has it from");
            }
        }
        Set<String> silent = asserting.stream()
                .filter(origin -> origin.kind() == Origin.Kind.UNSOURCED
                        && origin.reports().size() == 1)
                .flatMap(origin -> origin.reports().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!silent.isEmpty()) {
            parts.add(
                    silent.size() == 1
                            ? "1 does not say where it has it from"
                            : Wording.number(silent.size()) + " do not say where they have it from");
        }
        return parts;
    }

    /** Which outlets that the claim rests on have no report of their own in the story; empty where none. */
    String missing() {
        List<String> absent = new ArrayList<>();
        List<String> perhaps = new ArrayList<>();
        for (Origin origin : asserting) {
            if (origin.kind() == Origin.Kind.OUTLET && !origin.name().startsWith(REPORT)) {
                String key = OutletKey.of(origin.name());
                boolean isHere = story.reports().stream()
                        .anyMatch(report -> is(key, report.outlet()) || is(key, report.credit()));
                boolean couldBe =
                        story.reports().stream().anyMatch(report -> isBlank(report.outlet()) && !cites(report, key));
                if (!isHere) {
                    (couldBe ? perhaps : absent).add(name(origin));
                }
            }
        }
        return (missing(absent, "is not", "are not") + " "
                        + missing(perhaps, "is not known to be", "are not known to be"))
                .strip();
    }

    private String missing(List<String> outlets, String one, String many) {
        if (outlets.isEmpty()) {
            return "";
        }
        String where = story.reports().size() == 1 ? " the one here." : " among these.";
        return outlets.size() == 1
                ? "The report of " + outlets.get(0) + " itself " + one + where
                : "The reports of " + Wording.list(outlets, NAMED) + " themselves " + many + " among these.";
    }

    private static boolean is(String key, @Nullable String outlet) {
        return outlet != null && OutletKey.of(outlet).equals(key);
    }

    private static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }

    private boolean cites(Report report, String outletKey) {
        for (Citation citation : story.citations()) {
            if (citation.report().equals(report.id()) && is(outletKey, citation.outlet())) {
                return true;
            }
        }
        return false;
    }

    /** How many independent sources assert it; empty where nobody does. */
    String independent() {
        List<Origin> counted = asserting.stream().filter(Origin::counted).toList();
        int min = provenance.min();
        int max = provenance.max();
        if (asserting.isEmpty()) {
            return "";
        }
        if (max == 0) {
            return "No independent source stands behind it.";
        }
        boolean areNameless =
                counted.stream().allMatch(origin -> origin.anonymous() || origin.kind() == Origin.Kind.UNSOURCED);
        boolean areUnnamed = counted.stream().allMatch(Origin::anonymous);
        String all = max == 1 ? "" : "all ";
        String nameless = !areNameless ? "" : areUnnamed ? ", " + all + "unnamed" : ", none of them named";
        if (min == 0) {
            return "No independent source is certain; at most " + Wording.number(max) + (max == 1 ? " is" : " are")
                    + " possible.";
        }
        return Wording.sentence(Wording.rangeInWords(min, max))
                + (max == 1 ? " independent source asserts it" : " independent sources assert it")
                + nameless + ".";
    }
}
