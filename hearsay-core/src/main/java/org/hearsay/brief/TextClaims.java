package org.hearsay.brief;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.brief.Screen.Style;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Mention;
import org.hearsay.provenance.Provenance;
import org.hearsay.statement.Position;
import org.hearsay.text.Span;

/** The claims of a text brief: how many stand behind each, and who asserts, denies, declines or does not know. */
final class TextClaims {
    static final int CLAIMS = 4;
    private static final int NAMED = 3;
    private static final int WORD_CHARS = 150;
    private static final int FEWEST_CHARS = 16;

    private final StoryBrief story;
    private final StoryWords words;
    private final TextList list;
    private final Screen screen;

    TextClaims(StoryBrief story, StoryWords words, TextList list) {
        this.story = story;
        this.words = words;
        this.list = list;
        this.screen = list.screen();
    }

    void write() {
        if (story.claims().isEmpty()) {
            return;
        }
        screen.heading("Claims, with independent sources");
        List<Claim> shown = list.first(story.claims(), CLAIMS);
        for (int i = 0; i < shown.size(); i++) {
            claim(i, shown.get(i), story.provenances().get(i));
        }
        list.left(story.claims().size() - shown.size(), "claim", "claims");
    }

    private void claim(int index, Claim claim, Provenance provenance) {
        String place =
                list.isFull() ? " – " + words.place(ClaimWords.of(claim, story).report()) : "";
        // The answer has the words of the first.
        String said = index == 0 ? list.fitting(claim.text(), 8) : list.quoted(claim.text(), WORD_CHARS);
        screen.entry(Wording.range(provenance.min(), provenance.max()), 8, said + place, Style.PLAIN);
        if (list.isFull()) {
            for (Position position : Position.values()) {
                stands(claim, List.of(position), position == Position.DENIES ? Style.DENIAL : Style.DIM);
            }
            provenance.origins().forEach(origin -> screen.paragraph(8, 10, words.origin(origin), Style.DIM));
            claim.mentions().forEach(this::words);
        } else {
            stands(claim, List.of(Position.ASSERTS, Position.DECLINES, Position.UNKNOWN, Position.ASKS), Style.DIM);
            stands(claim, List.of(Position.DENIES), Style.DENIAL);
            if (index == 0) {
                denial(claim);
            }
        }
    }

    /** Who takes these positions, in one paragraph. */
    private void stands(Claim claim, List<Position> positions, Style style) {
        List<String> parts = new ArrayList<>();
        for (Position position : positions) {
            List<Stand> stands = StoryWords.stands(claim, position);
            if (!stands.isEmpty()) {
                List<String> who = stands.stream().map(words::stand).toList();
                parts.add(label(position) + " " + list.names(who, NAMED));
            }
        }
        screen.paragraph(8, 10, String.join("; ", parts), style);
    }

    /** The first denial whose words say something by themselves and are not the claim's. */
    private void denial(Claim claim) {
        Mention clearest = ClaimWords.of(claim, story);
        claim.mentions().stream()
                .filter(mention -> mention.position() == Position.DENIES && !mention.equals(clearest))
                .filter(mention ->
                        mention.spans().stream().mapToInt(Span::length).sum() >= FEWEST_CHARS)
                .findFirst()
                .ifPresent(this::words);
    }

    private static String label(Position position) {
        return switch (position) {
            case ASSERTS -> "asserted by";
            case DENIES -> "denied by";
            case DECLINES -> "no comment from";
            case UNKNOWN -> "not known to";
            case ASKS -> "asked by";
        };
    }

    private void words(Mention mention) {
        String said = words.words(mention);
        if (!said.isEmpty()) {
            String place = list.isFull()
                    ? words.place(mention.report()) + ", " + StoryWords.said(mention)
                    : words.names().name(mention.report());
            screen.paragraph(8, 10, list.fitting(said, 13 + DisplayWidth.of(place)) + " – " + place, Style.PLAIN);
        }
    }
}
