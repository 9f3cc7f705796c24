package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class ShortOutletsTest {
    private final ShortOutlets shortOutlets = new ShortOutlets();

    @Test
    void shortNameIsTheOutletThatOtherReportsCite() {
        List<Statements> said =
                List.of(cites("a", "Quell Courier"), cites("b", "Quell Courier"), cites("c", "The Courier"));

        assertThat(outlets(said, Map.of())).containsExactly("Quell Courier", "Quell Courier", "Quell Courier");
    }

    @Test
    void shortNameIsTheOnlyPublisherThatEndsSo() {
        List<Statements> said = List.of(cites("a", "The Courier"));

        assertThat(outlets(said, Map.of("b", "Quell Courier"))).containsExactly("Quell Courier");
        assertThat(outlets(said, Map.of("b", "Quell Courier", "c", "Brack Courier")))
                .containsExactly("The Courier");
    }

    @Test
    void reportDoesNotCiteItsOwnOutletByItsShortName() {
        assertThat(outlets(List.of(cites("a", "The Courier")), Map.of("a", "Quell Courier")))
                .isEmpty();
    }

    @Test
    void shortNameThatAnOutletBearsIsItsOwn() {
        List<Statements> said =
                List.of(cites("a", "Quell Courier"), cites("b", "Quell Courier"), cites("c", "The Courier"));

        assertThat(outlets(said, Map.of("d", "The Courier")))
                .containsExactly("Quell Courier", "Quell Courier", "The Courier");
    }

    private List<String> outlets(List<Statements> said, Map<String, String> publishers) {
        return shortOutlets.settle(said, publishers).stream()
                .flatMap(of -> of.citations().stream())
                .map(Citation::outlet)
                .toList();
    }

    private static Statements cites(String report, String outlet) {
        return new Statements(report, List.of(), List.of(new Citation(report, outlet, List.of(new Span(0, 1)), null)));
    }
}
