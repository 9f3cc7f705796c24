package org.hearsay.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.provenance.Origin.Kind;
import org.hearsay.statement.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownBriefTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "a *b* _c_ `d` ¦ a \\*b\\* \\_c\\_ \\`d\\`",
                "[x](http://y.example) ¦ \\[x\\](http\\://y.example)",
                "![x](y) ¦ \\!\\[x\\](y)",
                "<script>&amp; ¦ \\<script\\>\\&amp;",
                "a | b ¦ a \\| b",
                "# head ¦ \\# head",
                "1. one ¦ 1\\. one",
                "- item ¦ \\- item",
                "a - b. ¦ a - b.",
                "www.y.example ¦ www\\.y.example",
                "me@y.example ¦ me@&#8203;y.example",
                "$x$ ~~y~~ ¦ \\$x\\$ \\~\\~y\\~\\~",
            })
    void marksOfReportsAreText(String text, String escaped) {
        assertThat(MarkdownText.of(text)).isEqualTo(escaped);
    }

    @Test
    void textOfAReportStaysOnItsLine() {
        assertThat(MarkdownText.of("one\n\n# two\u2028three\u202E")).isEqualTo("one \\# two three");
    }

    @Test
    void everyPlaceOfAReportIsEscaped() {
        String attack = "<img src=x>[l](j:k) | `c`\n# h";
        Told told = new Told()
                .report("<b>1</b>", attack, attack, "2024-03-14", "en", attack)
                .report("two", attack + 2, attack, null, "en", attack)
                .mention("<b>1</b>", Position.ASSERTS, Told.person(attack))
                .claim(1, 1, Told.origin(attack, Kind.OUTLET, true, "<b>1</b>"))
                .cites("two", attack + 3)
                .date(null, "two")
                .name(attack, attack + 4);
        String markdown = new MarkdownBrief().render(new Brief(List.of(told.brief()), List.of()));
        assertThat(markdown.replaceAll("\\\\[!-/:-@\\[-`{-~]", ""))
                .doesNotContain("<", "[", "]", "`")
                .doesNotContain("# h\n");
        assertThat(markdown.lines().filter(line -> line.startsWith("#")))
                .allMatch(line -> line.matches("#{1,3} (A story|Claims|Claim 1: .*|[A-Z][a-z, ]+)"));
    }

    @Test
    void claimsStandInATableWithWhoTakesWhichPosition() {
        Told told = new Told()
                .report("a", "The Amber Post", "The mill was sold.")
                .report("b", "Birch News", "The mill was not sold.")
                .mention("a", Position.ASSERTS, Told.person("Nora Vell"))
                .mention("b", Position.DENIES, Told.body("Millers' Guild"))
                .claim(1, 2, Told.origin("Nora Vell", Kind.PERSON, false, "a"));
        assertThat(new MarkdownBrief().render(new Brief(List.of(told.brief()), List.of())))
                .startsWith("# A story\n\n2 reports, 2 outlets. ")
                .contains("| 1 | “The mill was sold.” | 1–2 | 2 | Nora Vell | Millers' Guild |  |  |\n")
                .contains("> “The mill was not sold.”  \n> — Birch News (b), Millers' Guild denies\n");
    }

    @Test
    void severalStoriesAreListedFirst() {
        StoryBrief one =
                new Told().report("a", "The Amber Post", "The mill was sold.").brief();
        assertThat(new MarkdownBrief().render(new Brief(List.of(one, one), List.of())))
                .startsWith("# 2 stories, 2 reports\n\n- **A story** – 1 report: The Amber Post\n")
                .contains("\n## A story\n");
    }
}
