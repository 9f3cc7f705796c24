package org.hearsay.provenance;

import java.util.List;
import org.hearsay.statement.Unnamed;
import org.jspecify.annotations.Nullable;

/**
 * Where the chains of some mentions of a claim end.
 *
 * @param name the person, body, document or outlet
 * @param kind what it is
 * @param anonymous whether it rests only on unnamed sources
 * @param unnamed the type of those sources where it can be told, else null
 * @param denies whether it denies the claim: denials are origins too, counted on their own side
 * @param via outlets between the reports and the origin, nearest to the reports first, without repeats
 * @param reports ids of the reports that rest on it, in the order of the input
 * @param named whether somebody by name, or a paper, stands behind it; of an outlet, whether such are known of its sources
 * @param counted whether it counts for {@code max}; an unsourced outlet and a circle never raise the minimum
 */
public record Origin(
        String name,
        Kind kind,
        boolean anonymous,
        @Nullable Unnamed unnamed,
        boolean denies,
        List<String> via,
        List<String> reports,
        boolean named,
        boolean counted) {
    public Origin {
        via = List.copyOf(via);
        reports = List.copyOf(reports);
    }

    /** One of which nothing more is known: people, bodies and papers are named, and outlets that are not {@code anonymous}. */
    public Origin(
            String name,
            Kind kind,
            boolean anonymous,
            @Nullable Unnamed unnamed,
            boolean denies,
            List<String> via,
            List<String> reports,
            boolean counted) {
        this(name, kind, anonymous, unnamed, denies, via, reports, !anonymous && kind != Kind.UNSOURCED, counted);
    }

    /** What an origin is. */
    public enum Kind {
        PERSON,
        ORGANIZATION,
        DOCUMENT,
        /** An outlet's own reporting. */
        OUTLET,
        /** An outlet of which nothing says where it has it from. */
        UNSOURCED,
        /** Outlets that cite each other in a circle. */
        CIRCULAR
    }
}
