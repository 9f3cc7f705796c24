package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            [Ada Brook] {said} <the gates were shut>.                              # asserts
            [The mayor] {denied} <that the gates were open>.                       # denies
            [The mayor] {dismissed} <the report as baseless>.                      # denies
            [The mayor] {called} <the report false>.                               # denies
            [The mayor] {said} <the story was fake news>.                          # denies
            [The mayor] {said} <that nobody had briefed her>.                      # denies
            [The mayor] {said} <there was no such letter>.                         # denies
            [The mayor] {said} <there was no water left>.                          # asserts
            [The mayor] {did not deny} <the report>.                               # declines no-comment
            [The mayor] {would neither confirm nor deny} <the report>.             # declines no-comment
            [The mayor] {declined} <to comment>.                                   # declines refused
            [The mayor] {denied} <to comment>.                                     # declines refused
            [The mayor] {refused} <to say who held the key>.                       # declines refused
            [The mayor] {did not respond} <to requests for comment>.               # declines no-reply
            [The mayor] {could not be reached} <for comment>.                      # declines no-reply
            [The mayor] {did not say} <who held the key>.                          # declines no-comment
            [The mayor] {said} <it was unclear who held the key>.                  # unknown
            [The mayor] {was not aware} <of the letter>.                           # unknown
            [The mayor] {said} <she did not know who held the key>.                # unknown
            [The mayor] {said} <there was no evidence that the gates were open>.   # asserts
            [The board] {said} <it had found no evidence of a leak>.               # unknown
            [The mayor] {asked} <whether the gates were open>.                     # asks
            <"Who held the key?"> [Ada Brook] {asked}.                             # asks
            [The mayor] {said} <that reports of a leak “are baseless”>.            # denies
            [The mayor] {stopped short of saying} <that the gates were open>.      # declines no-comment
            [The mayor] {dodged} <a question about the key>.                       # declines no-comment
            [The mayor] {dismissed} <questions about the key>.                     # declines no-comment
            The book faults [the mayor] for {dismissing} <the idea that it leaked>. # denies
            [The mayor] {doubts} <that the gates were open>.                       # denies
            [The mayor] {does not believe} <that the gates were open>.             # denies
            [The mayor] {has never disavowed} <her plan>.                          # asserts
            [The mayor] {not only said} <the gates were shut>.                     # asserts
            [The mayor] {said} <the letter used false claims>.                     # denies
            [The mayor] {said} <she did nothing wrong>.                            # denies
            [The mayor] {called for} <denying entry to the lock>.                  # asserts
            {A dispute arose among} [the owners] over <the rules for the gates>.   # asserts
            [Owners] {blast} <the mayor after the town claims a win>.              # asserts
            [Owners] {blast} <the report>.                                         # denies
            [The board] {has not made a decision on} <whether the gates shut>.     # unknown
            [The board] {found} <no evidence of a leak>.                           # unknown
            [The mayor] {said} <she does not yet know enough to decide>.           # unknown
            [The mayor] {said} <it remains to be seen who held the key>.           # unknown
            [The mayor] {said} <she saw a man I never heard of>.                   # asserts
            [The owners] {deserve to know} <who held the key>.                     # asks
            [Owners] {used the question to demand} <that gates be shut>.           # asserts
            [Tom Reed] {raised the question of} <who held the key>.                # asks
            <"Who held the key? Who shut the gate?"> [Ada Brook] {said}.           # asks
            <"Who held the key? I did. I shut the gate."> [Ada Brook] {said}.      # asserts
            Should one trust [a clerk] who {promised} <a dry cellar?>              # asserts
            [The mayor] {asked} <people to stay away>.                             # asserts
            [The mayor] {asked} <Ada Brook to name a single gate>.                 # asks
            [A lawyer] {said} <her client had not known of the key>.               # asserts
            [The mayor] {said} <that was wrong>.                                   # denies
            [The mayor] {said} <she would not discuss the key>.                    # declines no-comment
            [The mayor] {said} <the gates were old and that the leak had nothing to do with them>. # denies
            [Ada Brook] {said} <the clerk had cried, “Who held the key?”>          # asserts
            """)
    void readsThePositionFromTheConstruction(String marked, String position) {
        assertThat(Marked.position(marked)).as(marked).isEqualTo(position);
    }

    @Test
    void negativeRightAfterADenialOfTheSameSpeakerDenies() {
        String denial = "[Ada Brook] {denied} <the report>.\n";
        String negative = "<“There are no talks with anybody,”> [Brook] {said}.";

        assertThat(Marked.position(denial + negative)).isEqualTo("denies");
        assertThat(Marked.position("Ada Brook spoke.\n" + negative)).isEqualTo("asserts");
    }

    @Test
    void denialTakesNoStandForASpeakerBesideIt() {
        assertThat(Marked.position("Ada Brook denied it, but [Tom Reed] {said} <the gates were open>."))
                .isEqualTo("asserts");
    }

    @Test
    void negationThatAnswersWhatTheReportSaysDenies() {
        String story = "The town is in talks to sell the dam.\nIt was built by a miller.\n";

        assertThat(Marked.position(story + "<“There are no talks,”> [Ada Brook] {said}."))
                .isEqualTo("denies");
        assertThat(Marked.position(story + "<“There is no boat on the lake,”> [Ada Brook] {said}."))
                .isEqualTo("asserts");
        assertThat(Marked.position(story + "<“There will not be talks,”> [Ada Brook] {said}."))
                .isEqualTo("asserts");
        assertThat(Marked.position("There were no talks.\n<“There are no talks,”> [Ada Brook] {said}."))
                .isEqualTo("asserts");
    }

    @Test
    void bareNegationAnswers() {
        assertThat(Marked.position("The letter asks whether it leaked.\n[The mayor] {says} <that it did not>."))
                .isEqualTo("denies");
    }

    @Test
    void wishNotToBeNamedIsNoStatement() {
        assertThat(Marked.read("[An official] {asked} <not to be named>.").statements())
                .isEmpty();
        assertThat(Marked.read("[An official] {declined} <to be identified>.").statements())
                .isEmpty();
    }
}
