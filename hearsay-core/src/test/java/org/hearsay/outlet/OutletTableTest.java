package org.hearsay.outlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class OutletTableTest {
    private static final OutletTable TABLE = table("""
            # a comment
            The Harbour Post\tHarbour Post;HP\tharbourpost.example\tQuay Group\tGB\toutlet
            Harbour Post Online\t\tonline.harbourpost.example\tQuay Group\tGB\toutlet
            ~The Hillside\t~Slope\thillside.example\t\tUS\toutlet
            El Díario\tDiario\teldiario.example\t\tES\toutlet
            Sailor's Daily\t\t\t\t\toutlet
            ~Tide\tTide Magazine\ttide.example\t\tUS\toutlet
            Tide Authority\t\t\t\t\tother
            Nord/Süd Press\tNSP\tnsp.example\t\tDE\tagency
            """);

    @Test
    void nameIsFoundWhateverItsCaseAccentsAndArticle() {
        assertThat(TABLE.find("harbour post")).isPresent();
        assertThat(TABLE.find("THE HARBOUR POST")).isEqualTo(TABLE.find("hp"));
        assertThat(TABLE.find("El Diario").orElseThrow().name()).isEqualTo("El Díario");
        assertThat(TABLE.find("nord sud press").orElseThrow().agency()).isTrue();
        assertThat(TABLE.find("Harbour")).isEmpty();
        assertThat(TABLE.find("")).isEmpty();
    }

    @Test
    void hostBelowADomainBelongsToTheNearestOutlet() {
        assertThat(TABLE.findByUrl("https://www.harbourpost.example/a?b=c")
                        .orElseThrow()
                        .name())
                .isEqualTo("The Harbour Post");
        assertThat(TABLE.findByUrl("http://m.online.harbourpost.example/")
                        .orElseThrow()
                        .name())
                .isEqualTo("Harbour Post Online");
        assertThat(TABLE.findByUrl("https://myharbourpost.example/")).isEmpty();
        assertThat(TABLE.findByUrl("not a url")).isEmpty();
    }

    @Test
    void mentionTakesItsArticleAndTheLongestName() {
        assertThat(found("As the Harbour Post wrote, Harbour Post Online and HP's editor agreed."))
                .containsExactly("the Harbour Post", "Harbour Post Online", "HP");
    }

    @Test
    void mentionIsWholeWordsInTheTablesCase() {
        assertThat(found("a harbour post, HPs, theHP, an sHP and x@hp.example")).isEmpty();
        assertThat(found("Diario says")).containsExactly("Diario");
        assertThat(found("El Dı\u0301ario, El Diario")).containsExactly("El Diario");
        assertThat(found("El Di\u0301ario")).containsExactly("El Di\u0301ario");
    }

    @Test
    void oneWordAfterTheArticleNeedsIt() {
        assertThat(found("Hillside said, The Hillside said")).containsExactly("The Hillside");
        assertThat(found("breathe Hillside")).isEmpty();
    }

    @Test
    void spacesHyphensAndApostrophesAreAlikeButSentencesAndParagraphsAreNot() {
        assertThat(found("Harbour-Post; Harbour\u00a0Post; Harbour\nPost; Sailor’s Daily"))
                .hasSize(4);
        assertThat(found("in the Harbour. Post a comment. Harbour\n\nPost a Comment, Sailors Daily"))
                .isEmpty();
        assertThat(found("Nord/Süd Press and Nord Süd Press")).containsExactly("Nord/Süd Press");
    }

    @Test
    void hostIsAMentionInAnyCase() {
        assertThat(found("told HarbourPost.example. See www.tide.example/a"))
                .containsExactly("HarbourPost.example", "tide.example");
        assertThat(found("tide.example.org, ed@tide.example and my-tide.example-x.org"))
                .isEmpty();
    }

    @Test
    void ordinaryWordsAreMarked() {
        String text = "Tide magazine, Tide Magazine and a Slope";
        assertThat(TABLE.findIn(text, all(text)))
                .extracting(OutletMention::ambiguous)
                .containsExactly(true, false, true);
        assertThat(TABLE.isAmbiguous("tide")).isTrue();
        assertThat(TABLE.isAmbiguous("The Hillside")).isTrue();
        assertThat(TABLE.isAmbiguous("Tide Magazine")).isFalse();
        assertThat(TABLE.isAmbiguous("nobody")).isFalse();
    }

    @Test
    void nameThatOnlyStartsLikeAnOutletsIsNoMention() {
        assertThat(found("the Tide Authority said, as Tide wrote")).containsExactly("Tide");
        assertThat(TABLE.find("Tide Authority")).isEmpty();
    }

    @Test
    void onlyTheRangeIsRead() {
        String text = "The Harbour Post, the Harbour Post";
        assertThat(TABLE.findIn(text, new Span(4, 20)))
                .extracting(mention -> mention.span().in(text))
                .containsExactly("Harbour Post");
        assertThat(TABLE.findIn(text, new Span(0, 11))).isEmpty();
    }

    @Test
    void usersOutletReplacesTheShippedOne() {
        OutletTable mine = table("The Harbour Post\tHarbour Post\tnew.example\t\t\tagency\nOther\tHP\t\t\t\toutlet\n");
        OutletTable both = TABLE.with(mine);
        assertThat(both.find("Harbour Post").orElseThrow().agency()).isTrue();
        assertThat(both.find("HP").orElseThrow().name()).isEqualTo("Other");
        assertThat(both.findByUrl("https://harbourpost.example/")).isEmpty();
        assertThat(both.find("Tide")).isPresent();
    }

    @Test
    void badLineIsNamedWithWhatWasExpected() {
        assertThatThrownBy(() -> table("# c\nName\tonly\n"))
                .hasMessageContainingAll("test.tsv:2", "2 fields", "expected 6", "domains");
        assertThatThrownBy(() -> table("A\t\t\t\t\tpaper\n"))
                .hasMessageContainingAll("test.tsv:1", "\"paper\"", "agency");
        assertThatThrownBy(() -> table("A\t\thttps://a.example/\t\t\toutlet\n"))
                .hasMessageContaining("domain \"https:");
        assertThatThrownBy(() -> table("A\t\t\t\tusa\toutlet\n")).hasMessageContaining("country \"usa\"");
    }

    @Test
    void namesThatATableDoesNotKnowAreAddedAsAmbiguous() {
        OutletTable more = TABLE.withNames(List.of("Ferry Letter", "  ", "x".repeat(61), "Harbour Council"));
        assertThat(more.find("ferry letter"))
                .hasValueSatisfying(outlet -> assertThat(outlet.owner()).isNull());
        assertThat(more.isAmbiguous("Ferry Letter")).isTrue();
        assertThat(more.outlets()).hasSize(TABLE.outlets().size() + 1);
        assertThat(more.withNames(List.of("The Ferry Letter"))).isSameAs(more);
    }

    @Test
    void agenciesAreKnownByTheirShortNames() {
        OutletTable more = TABLE.withNames(
                List.of("Quellmark News Agency", "Brack Dale Press Bureau", "Brack Wire", "Brack News"));

        assertThat(more.find("Quellmark").map(Outlet::name)).hasValue("Quellmark News Agency");
        assertThat(more.find("BDPB").map(Outlet::name)).hasValue("Brack Dale Press Bureau");
        assertThat(more.isAmbiguous("Quellmark")).isTrue();
        assertThat(more.find("Brack")).as("two could be called so").isEmpty();
    }

    @Test
    void hostileTextTakesLinearTime() {
        List<String> texts = List.of(
                "a".repeat(500_000),
                "The ".repeat(100_000),
                "Harbour ".repeat(50_000),
                "Harbour" + " ".repeat(500_000) + "Post",
                "Harbour-".repeat(50_000),
                "\u0301".repeat(300_000));
        for (String text : texts) {
            List<OutletMention> found =
                    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> TABLE.findIn(text, all(text)));
            assertThat(found).isEmpty();
        }
    }

    @Property(tries = 200)
    void mentionsLieInOrderInsideTheText(@ForAll String noise) {
        String text = noise + " the Harbour Post " + noise + "Tide";
        int end = 0;
        for (OutletMention mention : TABLE.findIn(text, all(text))) {
            assertThat(mention.span().begin()).isGreaterThanOrEqualTo(end);
            end = mention.span().end();
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
        assertThat(end).isPositive();
    }

    private static List<String> found(String text) {
        return TABLE.findIn(text, all(text)).stream()
                .map(mention -> mention.span().in(text))
                .toList();
    }

    private static Span all(String text) {
        return new Span(0, text.length());
    }

    private static OutletTable table(String lines) {
        try {
            return OutletTable.read(new StringReader(lines), "test.tsv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
