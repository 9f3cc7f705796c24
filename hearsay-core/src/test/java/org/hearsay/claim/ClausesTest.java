package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.Invented;
import org.hearsay.language.Token;
import org.junit.jupiter.api.Test;

class ClausesTest {
    private static List<String> clauses(String sentence) {
        List<Token> words = Invented.report("r", null, null, sentence)
                .read()
                .sentences()
                .get(0)
                .tokens();
        return Clauses.of(words).stream()
                .map(clause -> clause.stream().map(Token::text).collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void secondClauseHasTheSubjectOfTheFirst() {
        assertThat(clauses("The flood killed nine villagers and drove 600 families from their homes."))
                .containsExactly("The flood killed nine villagers", "The flood drove 600 families from their homes .");
    }

    @Test
    void listOfThingsIsNotCut() {
        assertThat(clauses("The flood drowned sheep and cattle and horses.")).hasSize(1);
    }

    @Test
    void secondThatBeginsAClause() {
        assertThat(clauses("The paper wrote that the miners sold stolen copper and that the foreman paid two guards."))
                .hasSize(2);
    }

    @Test
    void clauseThatSaysTooLittleStays() {
        assertThat(clauses("The minister knew in May and said nothing.")).hasSize(1);
    }
}
