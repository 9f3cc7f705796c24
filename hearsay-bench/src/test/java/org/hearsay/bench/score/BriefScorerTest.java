package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.hearsay.outlet.OutletTable;
import org.junit.jupiter.api.Test;

class BriefScorerTest {
    private static final Map<String, String> PAGES = Map.of(
            "p1", "Nerva paid Oll. Nerva denied it. On Monday it snowed.",
            "p2", "Nerva paid Oll, the Quill said.",
            "p3", "Nothing here.");
    private static final JsonNode GOLD = Given.json("""
            {'story': 's',
             'pages': [{'id': 'p1', 'cites': ['The Lamp']}, {'id': 'p2', 'cites': ['The Quill']}, {'id': 'p3', 'cites': []}],
             'copy_pairs': [
               {'a': 'p1', 'b': 'p2', 'note': '', 'kept_in_restated_text': true},
               {'a': 'p2', 'b': 'p3', 'note': 'hard negative', 'kept_in_restated_text': true},
               {'a': 'p1', 'b': 'p3', 'note': '', 'kept_in_restated_text': false}],
             'shared_in_restated_text': [],
             'claims': [
               {'id': 'C1', 'text': 'Nerva paid Oll', 'original_source': 'The Lamp', 'open': [],
                'asserted': [{'page': 'p1', 'sentence': 'Nerva paid Oll.'},
                             {'page': 'p2', 'sentence': 'Nerva paid Oll, the Quill said.'}],
                'denied': [{'page': 'p1', 'sentence': 'Nerva denied it.'}],
                'independent': {'min': 1, 'max': 3},
                'origins': [{'name': 'The Lamp', 'kind': 'outlet', 'anonymous': true, 'denies': false},
                            {'name': 'Nerva (Ida Nerva)', 'kind': 'organization', 'anonymous': false, 'denies': true}]},
               {'id': 'C2', 'text': 'It snowed', 'original_source': null, 'open': [], 'denied': [],
                'asserted': [{'page': 'p1', 'sentence': 'On Monday it snowed.'}],
                'independent': {'min': 0, 'max': 1}, 'origins': []}],
             'disputes': [{'kind': 'denial', 'verdict': 'conflict', 'claim': 'C1', 'why': 'Nerva denies it.',
                           'sides': [{'pages': ['p1', 'p2']}, {'pages': ['p1']}]}],
             'names': [{'name': 'Oll', 'variants': ['Oll', 'Ohl']}],
             'statements': [
               {'page': 'p1', 'speaker': 'Nerva', 'stance': 'deny', 'mode': 'indirect', 'content_start': 'it',
                'sentence': 'Nerva denied it.'},
               {'page': 'p2', 'speaker': 'the Quill', 'stance': 'assert', 'mode': 'indirect',
                'content_start': 'Nerva paid Oll', 'sentence': 'Nerva paid Oll, the Quill said.'}],
             'events': [{'date': '2021-06', 'event': 'x', 'expression_in_restated_text': true},
                        {'date': '2021-06-26', 'event': 'y', 'expression_in_restated_text': true},
                        {'date': '2019', 'event': 'z', 'expression_in_restated_text': false}]}
            """);
    private static final JsonNode PERFECT = story("""
            {'citations': [{'report': 'p1', 'outlet': 'Lamp'}, {'report': 'p2', 'outlet': 'The Quill'}],
             'copies': [{'a': 'p2', 'b': 'p1', 'verdict': 'rewrite'}, {'a': 'p2', 'b': 'p3', 'verdict': 'quote'}],
             'statements': [
               {'report': 'p1', 'content': {'text': 'it'}, 'source': {'text': 'Nerva'}, 'cue': null, 'position': 'denies',
                'mode': 'indirect', 'speaker': {'name': 'Nerva'}},
               {'report': 'p2', 'content': {'text': 'Nerva paid Oll'}, 'source': {'text': 'the Quill'}, 'cue': null,
                'position': 'asserts', 'mode': 'indirect', 'speaker': {'name': 'Quill'}}],
             'claims': [
               {'claim': '1', 'independent': {'min': 1, 'max': 3},
                'mentions': [{'report': 'p1', 'spans': [[0, 14]], 'position': 'asserts'},
                             {'report': 'p1', 'spans': [[16, 31]], 'position': 'denies'},
                             {'report': 'p2', 'spans': [[0, 14]], 'position': 'asserts'}],
                'origins': [{'name': 'The Lamp', 'kind': 'outlet', 'anonymous': true, 'denies': false, 'via': []},
                            {'name': 'Ida Nerva', 'kind': 'organization', 'anonymous': false, 'denies': true, 'via': []}]},
               {'claim': '2', 'independent': {'min': 0, 'max': 1}, 'origins': [],
                'mentions': [{'report': 'p1', 'spans': [[33, 52]], 'position': 'asserts'}]}],
             'disputes': [{'kind': 'denial', 'verdict': 'conflict', 'claim': '1',
                           'sides': [{'value': 'asserted', 'reports': ['p1', 'p2']}]}],
             'names': [{'name': 'Oll', 'variants': ['Oll', 'Ohl']}],
             'timeline': [{'date': '2021-06'}, {'date': '2021-06-26'}]}
            """);

    @Test
    void aPerfectBriefScoresOneAndDiffersNowhere() {
        InventedScore score = score(PERFECT);
        BriefScore brief = score.brief();
        assertThat(brief.citations().f1()).isEqualTo(1);
        assertThat(brief.copies().pairs().f1()).isEqualTo(1);
        assertThat(brief.statements().recall()).isEqualTo(1);
        assertThat(brief.statements().positionMacroF1()).isEqualTo(1);
        assertThat(brief.claims().bcubed()).isEqualTo(Prf.ofRates(1, 1));
        assertThat(brief.claims().asserted().f1()).isEqualTo(1);
        assertThat(brief.claims().origins().recall()).isEqualTo(1);
        assertThat(brief.events().recallEqual()).isEqualTo(1);
        assertThat(score.origins().f1()).isEqualTo(1);
        assertThat(score.originKinds()).isEqualTo(1);
        assertThat(score.disputes().judged().f1()).isEqualTo(1);
        assertThat(score.differences()).isEmpty();
    }

    @Test
    void anEmptyBriefScoresZeroAndMissesAll() {
        InventedScore score = score(Given.json("{'stories': []}"));
        assertThat(score.brief().citations().f1()).isZero();
        assertThat(score.brief().statements().recall()).isZero();
        assertThat(score.brief().claims().bcubed().f1()).isZero();
        assertThat(score.independent().get("min").withinOne()).isZero();
        // two citations, two statements, two claims, a dispute, a pair, two dates, a name
        assertThat(score.differences()).hasSize(11);
    }

    @Test
    void aBriefThatIsPartlyRightIsScoredByItsParts() {
        InventedScore score = score(story("""
                {'citations': [{'report': 'p1', 'outlet': 'The Quill'}, {'report': 'p2', 'outlet': 'The Quill'}],
                 'copies': [{'a': 'p2', 'b': 'p3', 'verdict': 'partial'}, {'a': 'p1', 'b': 'p3', 'verdict': 'copy'}],
                 'statements': [{'report': 'p1', 'content': {'text': 'it'}, 'source': {'text': 'Nerva'}, 'position': 'asserts'}],
                 'claims': [{'claim': '1', 'independent': {'min': 2, 'max': 2}, 'origins': [{'name': 'Reuters'}],
                   'mentions': [{'report': 'p1', 'spans': [[0, 14]], 'position': 'asserts'},
                                {'report': 'p1', 'spans': [[33, 52]], 'position': 'asserts'}]}],
                 'disputes': [{'kind': 'denial', 'verdict': 'update', 'claim': '1', 'sides': []},
                              {'kind': 'number', 'verdict': 'conflict', 'claim': '1', 'sides': []}],
                 'timeline': [{'date': '2021-06-03'}]}
                """));
        BriefScore brief = score.brief();
        assertThat(brief.citations()).isEqualTo(Prf.of(1, 2, 2));
        assertThat(brief.copies().hardNegativesCalledCopies()).isEqualTo(1);
        assertThat(brief.copies().pairs().predicted()).isEqualTo(1); // p1 and p3 were not judged
        assertThat(brief.statements().recall()).isEqualTo(0.5);
        assertThat(brief.statements().positionAccuracy()).isZero();
        // Each of the two sentences shares its claim with itself only, of two: 1/2. Of C1's three sentences the one
        // that is covered
        // finds itself: (1/3 + 0 + 0 + 1) / 4.
        assertThat(brief.claims().bcubed().p()).isCloseTo(0.5, within(1e-9));
        assertThat(brief.claims().bcubed().r()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(brief.claims().asserted()).isEqualTo(Prf.of(2, 2, 3));
        assertThat(brief.events().recallEqual()).isZero();
        assertThat(brief.events().recallEqualOrContained()).isEqualTo(0.5);
        // C1: 2-2 of 1-3; C2: 2-2 of 0-1.
        assertThat(score.independent().get("min")).isEqualTo(new InventedScore.Independent(2, 0, 1));
        assertThat(score.independent().get("max")).isEqualTo(new InventedScore.Independent(2, 0, 2));
        assertThat(score.disputes().found()).isEqualTo(Prf.of(1, 2, 1));
        assertThat(score.disputes().judged()).isEqualTo(Prf.of(0, 2, 1));
        assertThat(score.differences())
                .contains(new InventedScore.Difference(
                        "disputes", "C1, denial, conflict (Nerva denies it.): verdict is said to be update"));
    }

    @Test
    void namesOfOutletsAreBroughtToOneSpelling() {
        OutletNames outlets = OutletNames.of(
                Given.json(
                        "{'ignore': ['officials-*'], 'aliases': {'nyt': ['new york times'], 'insider': [], 'the-insider': ['theins']}}"));
        assertThat(outlets.of("The New York Times")).isEqualTo("nyt");
        assertThat(outlets.of("The Insider")).isEqualTo("the-insider");
        assertThat(outlets.of("Insider")).isEqualTo("insider");
        assertThat(outlets.of("Some Paper's")).isEqualTo("some-paper");
        assertThat(outlets.isOutlet("officials-anonymous")).isFalse();
        OutletNames table = OutletNames.of(OutletTable.standard());
        assertThat(table.of("NYT")).isEqualTo(table.of("The New York Times"));
    }

    private static InventedScore score(JsonNode brief) {
        return InventedScorer.score(StoryTruth.of(GOLD, PAGES), brief, OutletNames.of(Given.json("{}")));
    }

    private static JsonNode story(String records) {
        return Given.json("{'stories': [" + records + "]}");
    }
}
