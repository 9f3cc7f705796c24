package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class JsonReaderTest {
    private static Metadata only(String json) throws IOException {
        return Reading.of(json).documents().get(0).metadata();
    }

    @Test
    void oneObjectIsOneReport() throws IOException {
        Reading reading = Reading.of("{\"id\": 7, \"text\": \"A crane fell.\", \"title\": \"Crane\"}");

        assertThat(reading.ids()).containsExactly("7");
        assertThat(reading.texts()).containsExactly("A crane fell.");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.documents().get(0).format()).isEqualTo(Format.RECORD);
    }

    @Test
    void theUsualNamesOfFieldsAreTaken() throws IOException {
        Metadata metadata =
                only("{\"headline\": \"Crane\", \"pubDate\": \"2024-03-03\", \"source\": {\"name\": \"The Quay"
                        + " Courier\"}, \"authors\": [\"Ada Quill\", {\"name\": \"Bo Ek\"}], \"link\": \"https://quay.example/1\","
                        + " \"body\": \"A crane fell.\", \"lang\": \"en\"}");

        assertThat(metadata.title()).isEqualTo("Crane");
        assertThat(metadata.published()).isEqualTo("2024-03-03");
        assertThat(metadata.outlet()).isEqualTo("The Quay Courier");
        assertThat(metadata.byline()).isEqualTo("Ada Quill, Bo Ek");
        assertThat(metadata.url()).isEqualTo("https://quay.example/1");
        assertThat(metadata.language()).isEqualTo("en");
        assertThat(metadata.credit()).isNull();
    }

    @Test
    void theTitleOfAJsonFeedIsTheOutletOfItsEntries() throws IOException {
        String feed =
                "{\"version\": \"%s\", \"title\": \"Quay Wire\", \"items\": [{\"content_text\": \"A crane fell.\"}]}";

        assertThat(only(feed.formatted("https://jsonfeed.org/version/1.1")).outlet())
                .isEqualTo("Quay Wire");
        assertThat(only(feed.formatted("2")).outlet()).isNull();
    }

    @Test
    void paragraphsMayBeAListAndABodyMayBeMarkup() throws IOException {
        Reading list = Reading.of("{\"paragraphs\": [\"A crane fell.\", \"Nobody was hurt.\"]}");
        Reading page = Reading.of("{\"content\": \"<p>A crane fell.</p>\"}");
        Reading text = Reading.of("{\"text\": \"<p>is the tag that he typed, he said.\"}");

        assertThat(list.texts()).containsExactly("A crane fell.\n\nNobody was hurt.");
        assertThat(page.documents().get(0).format()).isEqualTo(Format.HTML);
        assertThat(text.documents().get(0).format()).isEqualTo(Format.RECORD);
    }

    @Test
    void listsAndObjectsThatHoldOneAreReadInOrder() throws IOException {
        String list = "[{\"text\": \"One.\"}, {\"text\": \"Two.\", \"id\": \"b\"}]";

        assertThat(Reading.of(list).ids()).containsExactly("stdin#1", "b");
        assertThat(Reading.of("{\"articles\": " + list + "}").ids()).containsExactly("stdin#1", "b");
        assertThat(Reading.of("[]").codes()).containsExactly("- empty");
    }

    @Test
    void aBrokenLineIsNamedAndTheOthersAreKept() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 10; i++) {
            lines.append(
                    i == 7 ? "{\"id\": \"7\", \"text\": broken}\n" : "{\"id\": \"" + i + "\", \"text\": \"Line.\"}\n");
        }
        Reading reading = Reading.of(lines.toString());

        assertThat(reading.ids()).containsExactly("1", "2", "3", "4", "5", "6", "8", "9", "10");
        assertThat(reading.codes()).containsExactly("-:7 bad-json");
        assertThat(reading.problems().get(0).message()).contains("broken");
    }

    @Test
    void aListThatBreaksOffKeepsWhatWasWhole() throws IOException {
        Reading reading = Reading.of("[{\"text\": \"One.\"},\n{\"text\": \"Two.\"},\n{\"text\": \"Thr");

        assertThat(reading.texts()).containsExactly("One.", "Two.");
        assertThat(reading.codes()).containsExactly("-:3 truncated");
        assertThat(reading.problems().get(0).message()).contains("what stands before it is kept (records: 2)");
    }

    @Test
    void aLastLineThatBreaksOffIsTruncated() throws IOException {
        Reading reading = Reading.of("{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n{\"text\": \"Thr");

        assertThat(reading.texts()).containsExactly("One.", "Two.");
        assertThat(reading.codes()).containsExactly("-:3 truncated");
    }

    @Test
    void whatHoldsNoTextIsAProblemThatNamesItsFields() throws IOException {
        Reading reading = Reading.of("{\"headline\": \"Crane\", \"text\": \"  \"}");

        assertThat(reading.codes()).containsExactly("- no-text");
        assertThat(reading.problems().get(0).message()).contains("headline, text");
        assertThat(Reading.of("[{\"a\": 1}, null, \"x\"]").codes())
                .containsExactly("-#1 no-text", "-#2 bad-json", "-#3 bad-json");
    }

    @Test
    void idsThatAreTakenAreToldApart() throws IOException {
        Reading reading = Reading.of("[{\"id\": \"a\", \"text\": \"One.\"}, {\"id\": \"a\", \"text\": \"Two.\"},"
                + " {\"id\": \"a~2\", \"text\": \"Three.\"}, {\"id\": \"a\\u0007\\n\", \"text\": \"Four.\"}]");

        assertThat(reading.ids()).containsExactly("a", "a~2", "a~2~2", "a_");
        assertThat(reading.codes()).containsExactly("-#2 duplicate-id", "-#3 duplicate-id");
    }

    @Test
    void halfASurrogatePairIsReplaced() throws IOException {
        Reading reading = Reading.of("{\"text\": \"A crane \\ud83d fell.\"}");

        assertThat(reading.texts()).containsExactly("A crane \uFFFD fell.");
        assertThat(reading.codes()).containsExactly("- bad-characters");
    }
}
