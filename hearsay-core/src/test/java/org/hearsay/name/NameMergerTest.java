package org.hearsay.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.article.Report;
import org.hearsay.language.Name;
import org.hearsay.language.NameKind;
import org.hearsay.language.ReadReport;
import org.hearsay.statement.Citation;
import org.hearsay.statement.Statements;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class NameMergerTest {
    @Test
    void transliterationsOfOnePersonMeet() {
        assertThat(persons("Zabiullah Mujahid", "Zabihullah Mujahid", "Zabihullah Mujaheed"))
                .containsExactly(List.of("Zabihullah Mujaheed", "Zabihullah Mujahid", "Zabiullah Mujahid"));
        assertThat(persons("Volodymyr Zelensky", "Volodymyr Zelenskyy", "Zelenskiy"))
                .hasSize(1);
        assertThat(persons("Mohammed bin Salman", "Muhammad bin Salman", "Mohammad Bin-Salman"))
                .hasSize(1);
        assertThat(persons("Alexei Navalny", "Alexey Navalny", "Aleksej Nawalny"))
                .hasSize(1);
        assertThat(persons("Kim Jong Un", "Kim Jong-un", "Kim Jongun", "Kim"))
                .singleElement()
                .asInstanceOf(LIST)
                .hasSize(4);
        assertThat(persons("Recep Erdoğan", "Recep Erdogan", "Erdogan")).hasSize(1);
    }

    @Test
    void personsOfLikeNamesStayApart() {
        for (List<String> two : List.of(
                List.of("George Bush", "Jeb Bush"),
                List.of("John Smith", "Jane Smith"),
                List.of("Kim Jong Un", "Kim Jong Il"),
                List.of("Hassan Karimi", "Hussein Karimi"),
                List.of("Jamal Haddad", "Jamil Haddad"),
                List.of("George W. Bush", "George H.W. Bush"),
                List.of("Gabriel Ortiz", "Gabriela Ortiz"),
                List.of("Erik Johnson", "Erik Johansson"),
                List.of("Lars Andersen", "Lars Anderson"),
                List.of("Ali Khamenei", "Ali Khomeini"),
                List.of("Daniel Ortega", "Daniel Noboa"),
                List.of("Hillary Clinton", "Bill Clinton"))) {
            assertThat(persons(two.toArray(String[]::new))).as("%s", two).isEmpty();
        }
    }

    @Test
    void companyThatWasReadAsAPersonIsTheCompany() {
        List<ReadReport> reports = new ArrayList<>();
        for (String id : List.of("a", "b", "c")) {
            reports.add(report(id, NameKind.PERSON, "Tolvik"));
            reports.add(report(id + "2", NameKind.ORGANIZATION, "Tolvik Group"));
        }
        assertThat(merged(reports)).singleElement().satisfies(group -> {
            assertThat(group.name()).isEqualTo("Tolvik Group");
            assertThat(group.variants()).containsExactlyInAnyOrder("Tolvik", "Tolvik Group");
        });
        reports.add(report("d", NameKind.PERSON, "Hans Tolvik"));
        assertThat(merged(reports)).noneMatch(group -> group.variants().contains("Tolvik Group"));
    }

    @Test
    void likeNamesThatOneReportUsesAreTwoPersons() {
        ReadReport both = report("a", NameKind.PERSON, "Salim Haddad", "Salem Haddad");
        ReadReport one = report("b", NameKind.PERSON, "Salim Haddad");
        assertThat(merged(List.of(both, one))).isEmpty();
        ReadReport other = report("c", NameKind.PERSON, "Salem Haddad");
        assertThat(merged(List.of(one, one, other))).hasSize(1);
    }

    @Test
    void titlesInitialsAndShortFormsAreOnePerson() {
        assertThat(persons("Senator Robert Casey", "Bob Casey", "Sen. Casey", "Robert P. Casey"))
                .hasSize(1);
        assertThat(persons("J. Vance", "Joseph Vance")).hasSize(1);
        assertThat(persons("Dr Anton Reyk", "Anton Reyk", "Reyk"))
                .containsExactly(List.of("Anton Reyk", "Dr Anton Reyk", "Reyk"));
    }

    @Test
    void initialThatFitsTwoGoesToNeither() {
        assertThat(persons("J. Smith", "John Smith", "Jane Smith")).isEmpty();
        assertThat(persons("George Bush", "George W. Bush", "George H. W. Bush"))
                .isEmpty();
    }

    @Test
    void surnameGoesToItsOneBearer() {
        assertThat(persons("Petra Lindqvar", "Lindqvar", "Ms Lindqvar", "Oskar Halden"))
                .containsExactly(List.of("Lindqvar", "Ms Lindqvar", "Petra Lindqvar"));
        assertThat(persons("Petra Lindqvar", "Erik Lindqvar", "Lindqvar")).isEmpty();
        assertThat(persons("Bill Clinton", "Mr Clinton", "Mrs Clinton")).isEmpty();
        assertThat(persons("Xi Jinping", "Xi")).hasSize(1);
        assertThat(persons("Petra Lindqvar", "Petra")).isEmpty();
    }

    @Test
    void bodiesMeetUnderAbbreviationsAndTurnedWords() {
        assertThat(bodies("Central Intelligence Agency", "CIA", "C.I.A.")).hasSize(1);
        assertThat(bodies("Department of Defense", "Defense Department", "DoD", "Pentagon"))
                .hasSize(1);
        assertThat(bodies("Harbour Ministry", "Ministry of Harbours", "Ministry of Harbors"))
                .hasSize(1);
        assertThat(bodies("National Harbour Safety Board", "NHSB")).hasSize(1);
        assertThat(bodies("the Taliban", "Taliban", "Taleban")).containsExactly(List.of("Taliban", "Taleban"));
        assertThat(bodies("al-Qaeda", "Al Qaida")).hasSize(1);
        assertThat(bodies("Corvane Chemicals", "Corvane")).hasSize(1);
    }

    @Test
    void bodiesOfLikeNamesStayApart() {
        assertThat(bodies("Foreign Ministry", "Defence Ministry", "Russian Foreign Ministry"))
                .isEmpty();
        assertThat(bodies("CIA", "SEA", "ISI", "ISIL")).isEmpty();
        assertThat(bodies("National Security Council", "North Sea Commission", "NSC"))
                .isEmpty();
        assertThat(bodies("United Nurses", "UN")).isEmpty();
        assertThat(bodies("Harbour Union", "Harbour")).isEmpty();
    }

    @Test
    void abbreviationGoesToTheNameThatIntroducesIt() {
        ReadReport introducing = report(
                "a",
                NameKind.ORGANIZATION,
                "National Security Council (NSC)",
                "NSC",
                "NSC",
                "National Security Council");
        ReadReport other = report("b", NameKind.ORGANIZATION, "North Sea Commission");
        assertThat(merged(List.of(introducing, other)))
                .anySatisfy(group -> assertThat(group.variants()).contains("NSC", "National Security Council"))
                .noneSatisfy(group -> assertThat(group.variants()).contains("NSC", "North Sea Commission"));
    }

    @Test
    void fullNameStandsForAll() {
        List<ReadReport> reports = List.of(
                report("a", NameKind.PERSON, "Dmitry Peskov", "Peskov", "Peskov"),
                report("b", NameKind.PERSON, "Peskov"),
                report("c", NameKind.PERSON, "Peskov"));
        NameGroup group = merged(reports).get(0);
        assertThat(group.name()).isEqualTo("Dmitry Peskov");
        assertThat(group.variants()).containsExactly("Peskov", "Dmitry Peskov");
        Names names = Names.of(List.of(group));
        assertThat(names.canonical("Peskov's")).isEqualTo("Dmitry Peskov");
        assertThat(names.canonical("the Kremlin")).isEqualTo("the Kremlin");
    }

    @Test
    void outletIsCalledAsCitationsCallIt() {
        ReadReport report = report("a", NameKind.OUTLET, "British Broadcasting Corporation", "BBC");
        Statements cited =
                new Statements("a", List.of(), List.of(new Citation("a", "BBC", List.of(new Span(0, 1)), null)));
        assertThat(new NameMerger().merge(List.of(report), List.of(cited)))
                .extracting(NameGroup::name)
                .containsExactly("BBC");
    }

    @Test
    void orderOfTheReportsDoesNotMatter() {
        List<ReadReport> reports = new ArrayList<>();
        String[] names = {
            "Bob Casey",
            "Robert Casey",
            "R. Casey",
            "Casey",
            "Rob Casey",
            "Robert P. Casey",
            "Rita Casey",
            "Salem Odeh",
            "Salim Odeh"
        };
        for (int i = 0; i < 30; i++) {
            reports.add(report("r" + i, NameKind.PERSON, names[i % names.length], names[(i * 5 + 2) % names.length]));
        }
        List<NameGroup> forward = merged(reports);
        Collections.reverse(reports);
        assertThat(merged(reports)).isEqualTo(forward);
    }

    @Test
    void manyNamesakesTakeBoundedTime() {
        String[] names = IntStream.range(0, 5000)
                .mapToObj(i -> "A" + "bcdfg".charAt(i % 5) + i + " Smith")
                .toArray(String[]::new);
        ReadReport persons = report("a", NameKind.PERSON, names);
        ReadReport bodies = report("b", NameKind.ORGANIZATION, names);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(merged(List.of(persons, persons, persons))).isEmpty();
            assertThat(merged(List.of(bodies))).isEmpty();
        });
    }

    /** The variants of each group, where every name stands in a report of its own. */
    private static List<List<String>> persons(String... names) {
        return variants(NameKind.PERSON, names);
    }

    private static List<List<String>> bodies(String... names) {
        return variants(NameKind.ORGANIZATION, names);
    }

    private static List<List<String>> variants(NameKind kind, String... names) {
        List<ReadReport> reports = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            for (String name : names) {
                reports.add(report(name + round, kind, name));
            }
        }
        return merged(reports).stream().map(NameGroup::variants).toList();
    }

    private static List<NameGroup> merged(List<ReadReport> reports) {
        return new NameMerger().merge(reports, List.of());
    }

    private static ReadReport report(String id, NameKind kind, String... names) {
        StringBuilder text = new StringBuilder();
        List<Name> spans = new ArrayList<>();
        for (String name : names) {
            spans.add(new Name(new Span(text.length(), text.length() + name.length()), kind));
            text.append(name).append(". ");
        }
        Report report = new Report(
                id,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "en",
                text.toString(),
                List.of(),
                List.of(),
                "test");
        return new ReadReport(report, List.of(), spans, List.of(), List.of(), List.of());
    }
}
