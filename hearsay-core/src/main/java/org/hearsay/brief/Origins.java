package org.hearsay.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.provenance.Origin;
import org.hearsay.provenance.Provenance;
import org.hearsay.statement.Citation;
import org.jspecify.annotations.Nullable;

/** What one claim rests on, in sentences that call the claim "it". */
final class Origins {
    private static final int NAMED = 3;
    private final StoryBrief story;
    private final OutletKeys keys;
    private final Provenance provenance;
    private final ReportNames names;
    private final List<Origin> asserting;

    Origins(StoryBrief story, Provenance provenance, ReportNames names) {
        this.story = story;
        this.keys = new OutletKeys(story);
        this.provenance = provenance;
        this.names = names;
        this.asserting =
                provenance.origins().stream().filter(origin -> !origin.denies()).toList();
    }

    /** Not of a report without an outlet, and not a description ("second newspaper"). */
    private static boolean isName(String origin) {
        return ReportNames.untold(origin) == null && !origin.isEmpty() && !Character.isLowerCase(origin.codePointAt(0));
    }

    private String name(Origin origin) {
        return names.origin(origin.name());
    }

    /** Which reports carry the claim and what they have it from. */
    String basis() {
        return new Basis(story, asserting, names).sentence();
    }

    /** Which outlets that the claim rests on have no report of their own in the story; empty where none. */
    String missing() {
        List<String> absent = new ArrayList<>();
        List<String> perhaps = new ArrayList<>();
        for (Origin origin : asserting) {
            if (origin.kind() == Origin.Kind.OUTLET && isName(origin.name())) {
                String key = keys.of(origin.name());
                Set<String> citing = citing(key);
                boolean isHere = story.reports().stream()
                        .anyMatch(report -> is(key, report.outlet()) || is(key, report.credit()));
                boolean couldBe = story.reports().stream()
                        .anyMatch(report -> isBlank(report.outlet()) && !citing.contains(report.id()));
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

    private boolean is(String key, @Nullable String outlet) {
        return outlet != null && keys.of(outlet).equals(key);
    }

    private static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }

    private Set<String> citing(String outletKey) {
        return story.citations().stream()
                .filter(citation -> is(outletKey, citation.outlet()))
                .map(Citation::report)
                .collect(Collectors.toSet());
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
        boolean areNameless = counted.stream().noneMatch(Origin::named);
        boolean areUnnamed = counted.stream().allMatch(Origin::anonymous);
        String all = max == 1 ? "" : "all ";
        String nameless = !areNameless ? "" : areUnnamed ? ", " + all + "unnamed" : ", none of them named";
        if (min == 0) {
            return "No independent source is certain"
                    + (max == 1 ? "." : "; at most " + Wording.number(max) + " are possible.");
        }
        return Wording.sentence(Wording.rangeInWords(min, max))
                + (max == 1 ? " independent source asserts it" : " independent sources assert it")
                + nameless + ".";
    }
}
