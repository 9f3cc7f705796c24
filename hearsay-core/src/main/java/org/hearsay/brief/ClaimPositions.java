package org.hearsay.brief;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.claim.Claim;
import org.hearsay.statement.Position;

/** Who asserts, denies, declines, does not know one claim, each with the words. */
final class ClaimPositions {
    private static final int SPEAKERS = 6;
    private static final String VOICE = "Reports in their own voice";
    private static final String NOBODY = "Somebody the reports do not name";

    private final Scope scope;
    private final Html html;

    ClaimPositions(Scope scope) {
        this.scope = scope;
        this.html = scope.html();
    }

    void write(Claim claim) {
        Map<Position, List<Stand>> stands = new EnumMap<>(Position.class);
        Stand.of(claim)
                .forEach(stand -> stands.computeIfAbsent(stand.position(), key -> new ArrayList<>())
                        .add(stand));
        html.open("dl", "class", "stands");
        stands.forEach((position, some) -> {
            html.open("dt", "class", PositionSign.style(position));
            html.element("span", PositionSign.sign(position), "aria-hidden", "true");
            html.text(" " + Stand.verb(position)).close().open("dd");
            FoldedList.write(html, "stand", some, SPEAKERS, this::stand);
            html.close();
        });
        html.close();
    }

    private void stand(Stand stand) {
        html.element("b", speaker(stand), "dir", "auto").text(" ");
        scope.evidence()
                .links(
                        html,
                        stand.mentions().stream()
                                .map(mention -> new Place(mention.report(), mention.spans()))
                                .toList());
    }

    private static String speaker(Stand stand) {
        if (stand.isNarration()) {
            return VOICE;
        }
        String who = stand.who();
        return who == null ? NOBODY : who;
    }
}
