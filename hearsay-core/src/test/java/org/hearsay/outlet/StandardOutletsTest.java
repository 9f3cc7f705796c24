package org.hearsay.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** The table that the program ships. */
class StandardOutletsTest {
    private static final OutletTable TABLE = OutletTable.standard();

    @Test
    void coversTheWorld() {
        assertThat(TABLE.outlets()).hasSizeGreaterThan(1000);
        assertThat(TABLE.outlets().stream().filter(Outlet::agency)).hasSizeGreaterThan(100);
        assertThat(TABLE.outlets().stream()
                        .map(Outlet::country)
                        .filter(Objects::nonNull)
                        .distinct())
                .hasSizeGreaterThan(120);
    }

    @Test
    void noNameAndNoDomainBelongsToTwo() {
        Map<String, String> owners = new LinkedHashMap<>();
        List<String> collisions = new ArrayList<>();
        for (Outlet outlet : TABLE.outlets()) {
            Stream.concat(
                            Stream.concat(Stream.of(outlet.name()), outlet.aliases().stream())
                                    .map(OutletKey::of)
                                    .distinct(),
                            outlet.domains().stream().map(domain -> "domain " + domain))
                    .forEach(key -> {
                        String before = owners.putIfAbsent(key, outlet.name());
                        if (before != null) {
                            collisions.add(key + ": " + before + " and " + outlet.name());
                        }
                    });
        }
        assertThat(collisions).isEmpty();
    }

    @Test
    void noOutletStandsTwice() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(OutletTable.class.getResourceAsStream("outlets.tsv")),
                StandardCharsets.UTF_8))) {
            assertThat(lines.lines()
                            .filter(line -> !line.startsWith("#") && !line.endsWith("\tother"))
                            .map(line -> line.substring(0, line.indexOf('\t'))))
                    .doesNotHaveDuplicates()
                    .hasSameSizeAs(TABLE.outlets());
        }
    }

    @Test
    void wordsThatManyOutletsShareAreNobodys() {
        for (String shared : List.of("Times", "The Post", "Herald", "News", "The Journal", "Press", "ABC", "Star")) {
            assertThat(TABLE.find(shared)).as(shared).isEmpty();
        }
    }

    @Test
    void ordinaryWordsAreAmbiguous() {
        for (String word :
                List.of("Time", "The Sun", "Dawn", "Independent", "RT", "DW", "PA", "ANI", "Focus", "PTI", "Nikkei")) {
            assertThat(TABLE.find(word)).as(word).isPresent();
            assertThat(TABLE.isAmbiguous(word)).as(word).isTrue();
        }
        for (String name : List.of("Reuters", "AP", "BBC", "The New York Times", "Time magazine", "Der Spiegel")) {
            assertThat(TABLE.isAmbiguous(name)).as(name).isFalse();
        }
    }

    @Test
    void namesAreFoundInRunningText() {
        String text =
                "Xinhua, citing the Washington Post and RFE/RL, told CNN's reporter; El Pais and Sueddeutsche Zeitung"
                        + " asked the Guardian Council and the Foreign Affairs Ministry what People's Daily Online meant.";
        assertThat(TABLE.findIn(text, new Span(0, text.length())))
                .extracting(mention -> mention.outlet().name())
                .containsExactly(
                        "Xinhua",
                        "The Washington Post",
                        "Radio Free Europe/Radio Liberty",
                        "CNN",
                        "El País",
                        "Süddeutsche Zeitung",
                        "People's Daily");
    }

    @Test
    void hostsAreFound() {
        assertThat(TABLE.findByUrl("https://edition.cnn.com/2020/a")
                        .orElseThrow()
                        .name())
                .isEqualTo("CNN");
        assertThat(TABLE.findByUrl("https://www.bbc.co.uk/news/1").orElseThrow().owner())
                .isEqualTo("BBC");
    }
}
