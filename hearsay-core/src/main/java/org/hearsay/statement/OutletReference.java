package org.hearsay.statement;

import org.hearsay.text.Span;

/**
 * A place where a report speaks of an outlet.
 *
 * @param span where the name or the description stands, with its article
 * @param outlet canonical name, or the name as written where the table of outlets does not have it
 * @param role what the report says of it there
 * @param named whether it is named there, not only described ("the newspaper")
 * @param own whether it is the outlet that published the report
 */
record OutletReference(Span span, String outlet, Role role, boolean named, boolean own) {
    /** What a report says of an outlet. */
    enum Role {
        /** That it reported something. */
        REPORTS,
        /** That somebody spoke to it. */
        TOLD,
        /** That it asked somebody. */
        ASKED,
        /** Nothing that makes it a source. */
        MENTIONED
    }

    boolean isCited() {
        return role != Role.MENTIONED;
    }

    OutletReference withRole(Role other) {
        return new OutletReference(span, outlet, other, named, own);
    }
}
