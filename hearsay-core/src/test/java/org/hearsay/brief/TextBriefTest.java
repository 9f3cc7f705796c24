package org.hearsay.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hearsay.provenance.Origin.Kind;
import org.hearsay.source.Problem;
import org.hearsay.statement.Position;
import org.junit.jupiter.api.Test;

class TextBriefTest {
    private static Brief brief(List<String> texts) {
        Told told = new Told();
        for (int i = 0; i < texts.size(); i++) {
            told.report("r" + i, i % 2 == 0 ? texts.get(i) : null, texts.get(i), null, "en", texts.get(i) + ".")
                    .mention("r" + i, Position.ASSERTS, null)
                    .mention("r" + i, Position.DENIES, Told.person(texts.get(i)))
                    .claim(0, 1, Told.origin(texts.get(i), Kind.OUTLET, true, "r" + i))
                    .date(i % 2 == 0 ? "2024-03-14/2024-03-18" : null, "r" + i)
                    .name("Ann " + i, texts.get(i));
        }
        return new Brief(List.of(told.brief()), List.of(new Problem("p", "code", String.join(" ", texts))));
    }

    @Property(tries = 200)
    void noLineIsWiderThanToldAndNothingActsOnTheTerminal(
            @ForAll @Size(min = 1, max = 6) List<String> texts, @ForAll @IntRange(min = 40, max = 200) int width) {
        for (boolean full : new boolean[] {false, true}) {
            String text = new TextBrief(width, full, false).render(brief(texts));
            assertThat(text.lines().toList()).allMatch(line -> DisplayWidth.of(line) <= width);
            assertThat(text.codePoints().filter(point -> point != '\n'))
                    .noneMatch(point -> Character.isISOControl(point)
                            || Character.getType(point) == Character.LINE_SEPARATOR
                            || Character.getType(point) == Character.PARAGRAPH_SEPARATOR
                            || (point >= 0x202A && point <= 0x202E)
                            || (point >= 0x2066 && point <= 0x2069));
        }
    }

    @Test
    void eastAsianCharactersTakeTwoColumns() {
        assertThat(DisplayWidth.of("磨坊 sold")).isEqualTo(9);
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
        String text = new TextBrief(40, true, false).render(brief(List.of("磨坊卖掉了".repeat(20))));
        assertThat(text.lines().filter(line -> line.contains("磨")).toList())
                .isNotEmpty()
                .allMatch(line ->
                        line.codePoints().filter(point -> point >= 0x4E00).count() <= 20);
    }

    @Test
    void coloursAreUsedOnlyWhenTold() {
        Brief brief = brief(List.of("The mill was \u001b[31msold"));
        assertThat(new TextBrief(80, true, false).render(brief)).doesNotContain("\u001b");
        String coloured = new TextBrief(80, true, true).render(brief);
        assertThat(coloured).contains("\u001b[1m").doesNotContain("was \u001b[31msold");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(new TextBrief(80, true, false).render(brief));
    }

    @Test
    void whatIsLeftOutIsCountedAndTheFullBriefHasIt() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            texts.add("The mill number " + i + " was sold");
        }
        String some = new TextBrief(100, false, false).render(brief(texts));
        assertThat(some).contains("… 16 more claims (--full shows all)").doesNotContain("number 19 was sold");
        String all = new TextBrief(100, true, false).render(brief(texts));
        assertThat(all).contains("number 19 was sold").doesNotContain("--full");
        assertThat(some.lines().count()).isLessThan(80);
    }

    @Test
    void manyStoriesOfOneReportEachAreListedShortly() {
        List<StoryBrief> stories = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            stories.add(new Told()
                    .report("r" + i, "Outlet " + i, "The mill was sold.")
                    .brief());
        }
        Brief brief = new Brief(stories, List.of());
        String some = new TextBrief(80, false, false).render(brief);
        assertThat(some).startsWith("50 stories, 50 reports\n").contains("… 38 more such stories (--full shows all)");
        assertThat(new TextBrief(80, true, false).render(brief)).contains("A story – Outlet 49");
    }

    @Test
    void nothingReadIsSaid() {
        assertThat(new TextBrief(80, false, false).render(new Brief(List.of(), List.of())))
                .isEqualTo("No report was read.\n");
    }
}
