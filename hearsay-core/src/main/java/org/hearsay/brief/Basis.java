package org.hearsay.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.provenance.Origin;
import org.hearsay.provenance.Origin.Kind;

/** Tells in a sentence which reports carry a claim and what they have it from; the claim itself is "it". */
final class Basis {
    private static final int NAMED = 3;

    private final StoryBrief story;
    private final ReportNames names;
    private final OutletKeys keys;
    private final List<Origin> origins;
    private final Set<String> carriers;

    /** Of the origins that assert the claim. */
    Basis(StoryBrief story, List<Origin> asserting, ReportNames names) {
        this.story = story;
        this.names = names;
        this.keys = new OutletKeys(story);
        this.origins = asserting;
        this.carriers = asserting.stream()
                .flatMap(origin -> origin.reports().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    String sentence() {
        int all = story.reports().size();
        if (carriers.isEmpty()) {
            return "No report asserts it.";
        }
        if (carriers.size() == 1) {
            String one = names.name(carriers.iterator().next());
            return (all == 1
                            ? "It "
                            : "Of the " + Wording.number(all) + " reports only one carries it, " + one + ": it ")
                    + one() + ".";
        }
        String lead = carriers.size() < all
                ? Wording.number(carriers.size()) + " of the " + Wording.number(all) + " reports carry it"
                : all == 2 ? "Both reports carry it" : "All " + Wording.number(all) + " reports carry it";
        String each = carriers.size() == 2 ? "both" : "all";
        if (origins.size() == 1) {
            return lead + ", and " + each + " " + rest(origins.get(0)) + ".";
        }
        boolean areSilent = origins.size() == carriers.size()
                && origins.stream().allMatch(origin -> origin.kind() == Kind.UNSOURCED);
        boolean areSeveral = !areSilent
                && origins.stream().mapToInt(origin -> origin.reports().size()).sum() > carriers.size();
        return areSilent
                ? lead + "; " + (carriers.size() == 2 ? "neither" : "none") + " says where it has it from."
                : lead + (areSeveral ? ", some from several sources: " : ": ") + String.join("; ", parts()) + ".";
    }

    /** What the one report that carries it does: "rests on A and B". */
    private String one() {
        List<Origin> told = told();
        if (told.isEmpty()) {
            return origins.stream().anyMatch(origin -> origin.kind() == Kind.CIRCULAR)
                    ? "cites outlets that cite each other, in a circle"
                    : "does not say where it has it from";
        }
        List<String> ends = told.stream().map(this::end).toList();
        return "rests on " + Wording.list(ends, NAMED);
    }

    private String end(Origin origin) {
        boolean isOwn = origin.kind() == Kind.OUTLET
                && story.reports().stream()
                        .filter(report -> carriers.contains(report.id()))
                        .allMatch(report -> report.outlet() == null
                                ? report.id().equals(ReportNames.untold(origin.name()))
                                : keys.isSame(report.outlet(), origin.name()));
        String unnamed = origin.anonymous() ? " with unnamed sources" : "";
        return isOwn ? "its own reporting" + unnamed : name(origin);
    }

    private String name(Origin origin) {
        return names.origin(origin.name());
    }

    private static boolean isTold(Origin origin) {
        return origin.kind() != Kind.UNSOURCED && origin.kind() != Kind.CIRCULAR;
    }

    private List<Origin> told() {
        return origins.stream().filter(Basis::isTold).toList();
    }

    private String rest(Origin origin) {
        return switch (origin.kind()) {
            case OUTLET -> "rest on one outlet, " + name(origin);
            case PERSON, ORGANIZATION -> "rest on one source, " + name(origin);
            case DOCUMENT -> "rest on one document, " + name(origin);
            case UNSOURCED -> "go back to " + name(origin) + ", which does not say where it has it from";
            case CIRCULAR -> "have it from each other, in a circle: " + name(origin);
        };
    }

    /** "15 rest on one outlet, A", "2 on B and 3 on C", "7 do not say …"; a report may rest on several. */
    private List<String> parts() {
        List<Origin> told = told();
        List<String> parts = new ArrayList<>();
        List<String> further = new ArrayList<>();
        int shown = told.size() == NAMED + 1 ? NAMED + 1 : Math.min(NAMED, told.size());
        for (Origin origin : told.subList(0, shown)) {
            String who = who(origin.reports());
            if (!parts.isEmpty()) {
                further.add(who + " on " + name(origin));
            } else {
                parts.add(who + " " + (origin.reports().size() == 1 ? "rests on " + name(origin) : rest(origin)));
            }
        }
        if (told.size() > shown) {
            further.add("others on " + Wording.number(told.size() - shown) + " more");
        }
        if (!further.isEmpty()) {
            parts.add(Wording.list(further));
        }
        origins.stream()
                .filter(origin -> origin.kind() == Kind.CIRCULAR)
                .forEach(origin -> parts.add(who(origin.reports()) + " " + rest(origin)));
        parts.addAll(unsourced(told));
        return parts;
    }

    /** How many of the reports; the name of the one, where only two carry the claim. */
    private String who(Collection<String> reports) {
        return reports.size() == 1 && carriers.size() == 2
                ? names.name(reports.iterator().next())
                : Wording.number(reports.size());
    }

    /** Of the reports that rest on no origin that is told: which go back to one outlet, and how many stand alone. */
    private List<String> unsourced(List<Origin> told) {
        Set<String> resting =
                told.stream().flatMap(origin -> origin.reports().stream()).collect(Collectors.toSet());
        List<String> parts = new ArrayList<>();
        Set<String> silent = new LinkedHashSet<>();
        for (Origin origin : origins) {
            List<String> left = origin.reports().stream()
                    .filter(id -> !resting.contains(id))
                    .toList();
            if (origin.kind() == Kind.UNSOURCED && left.size() > 1) {
                parts.add(Wording.number(left.size()) + " " + rest(origin));
                resting.addAll(left);
            } else if (origin.kind() == Kind.UNSOURCED) {
                silent.addAll(left);
            }
        }
        silent.removeAll(resting);
        if (!silent.isEmpty()) {
            parts.add(
                    silent.size() == 1
                            ? who(silent) + " does not say where it has it from"
                            : Wording.number(silent.size()) + " do not say where they have it from");
        }
        return parts;
    }
}
