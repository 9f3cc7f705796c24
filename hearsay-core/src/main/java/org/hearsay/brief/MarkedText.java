package org.hearsay.brief;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/**
 * A report's text with its places marked. Places may hold or cross each other: a mark that another one crosses goes on in a
 * second mark, which names the first ({@code data-of}).
 *
 * <p>Blocks are written in text order, each place once. Linear in the text and the places but for those that cross; no more
 * than a fixed number of marks are nested, deeper places get an anchor only.
 */
final class MarkedText {
    private static final int DEEPEST = 12;

    private final Html html;
    private final String text;
    private final String anchor;
    private final List<Span> places;
    private final List<Span> open = new ArrayList<>();
    private int next;

    /** @param places in text order, longer ones first where they begin alike */
    MarkedText(Html html, String text, String anchor, List<Span> places) {
        this.html = html;
        this.text = text;
        this.anchor = anchor;
        this.places = places;
    }

    /** Writes one block; places that reach beyond it go on in the next. */
    void write(Span block) {
        int at = block.begin();
        open.removeIf(place -> place.end() <= block.begin());
        open.forEach(this::resume);
        while (at < block.end()) {
            while (next < places.size() && places.get(next).begin() <= at) {
                begin(places.get(next++), at);
            }
            int to = stop(at, block.end());
            html.text(text.substring(at, to));
            at = to;
            end(at);
        }
        open.forEach(place -> html.close());
    }

    /** The next offset at which a mark begins or ends. */
    private int stop(int at, int end) {
        int stop = next < places.size() ? Math.min(end, places.get(next).begin()) : end;
        for (Span place : open) {
            stop = Math.min(stop, place.end());
        }
        return Math.max(stop, at + 1);
    }

    private void begin(Span place, int at) {
        String id = Evidence.anchor(anchor, place);
        if (open.size() < DEEPEST && place.end() > at) {
            html.open("mark", "id", id);
            open.add(place);
        } else {
            html.open("span", "id", id).close();
        }
    }

    private void resume(Span place) {
        html.open("mark", "data-of", Evidence.anchor(anchor, place));
    }

    /** Ends the marks that end at {@code at}; those inside that go on are closed and opened again. */
    private void end(int at) {
        int outermost = -1;
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).end() <= at) {
                outermost = i;
            }
        }
        if (outermost < 0) {
            return;
        }
        for (int i = outermost; i < open.size(); i++) {
            html.close();
        }
        List<Span> inside = new ArrayList<>(open.subList(outermost, open.size()));
        open.subList(outermost, open.size()).clear();
        for (Span place : inside) {
            if (place.end() > at) {
                resume(place);
                open.add(place);
            }
        }
    }
}
