package org.hearsay.brief;

import java.util.List;
import org.hearsay.text.Span;

/** Words of a report that an item rests on: its evidence. */
record Place(String report, List<Span> spans) {
    Place {
        spans = List.copyOf(spans);
    }

    Place(String report, Span span) {
        this(report, List.of(span));
    }
}
