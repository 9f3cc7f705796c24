package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.hearsay.outlet.OutletTable;
import org.hearsay.source.Document;
import org.hearsay.source.Format;
import org.hearsay.source.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleExtractorTest {
    private static final ArticleExtractor EXTRACTOR = new ArticleExtractor(OutletTable.standard());
    private static final String FIRST =
            "The harbour master of Tovenburg said on Sunday that two of the port's cranes had been sold twice.";
    private static final String SECOND =
            "The port declined to comment, and at least 14 buyers were waiting on the quay.";
    private static final String BODY = FIRST + "\n\n" + SECOND + "\n";

    private static Extraction extract(String text, Format format, Metadata metadata) {
        return EXTRACTOR.extract(new Document("r.txt", "r", format, text, metadata));
    }

    private static Report report(String text) {
        return Objects.requireNonNull(
                extract(text, Format.TEXT, Metadata.none()).report());
    }

    private static List<String> paragraphs(Report report) {
        return report.paragraphs().stream().map(span -> span.in(report.text())).toList();
    }

    /** Reason and text of each line set aside. */
    private static List<String> furniture(Report report) {
        return report.furniture().stream()
                .map(line -> line.reason() + ": " + line.span().in(report.text()))
                .toList();
    }

    @Test
    void aPlainTextIsItsParagraphs() {
        Report report = report(BODY);

        assertThat(report.text()).isEqualTo(BODY);
        assertThat(paragraphs(report)).containsExactly(FIRST, SECOND);
        assertThat(report.furniture()).isEmpty();
        assertThat(report.title()).isNull();
        assertThat(report.byline()).isNull();
        assertThat(report.published()).isNull();
        assertThat(report.language()).isNull();
    }

    @Test
    void aHeadlineThatStandsTwiceIsSetAsideTwice() {
        Report report = report("Cranes sold twice, harbour says\n\nCranes sold twice, harbour says\n\n" + BODY);

        assertThat(report.title()).isEqualTo("Cranes sold twice, harbour says");
        assertThat(furniture(report))
                .containsExactly(
                        "title: Cranes sold twice, harbour says", "repeated-title: Cranes sold twice, harbour says");
        assertThat(paragraphs(report)).containsExactly(FIRST, SECOND);
    }

    @Test
    void bylineDateAndAgencyAreReadFromTheirLines() {
        Report report = report("Cranes sold twice, harbour says\nBy Ada Quill and Bo Ek\nPublished: 3 March 2024\n\n"
                + BODY + "\n(Reuters)\n");

        assertThat(report.byline()).isEqualTo("Ada Quill and Bo Ek");
        assertThat(report.published()).isEqualTo("2024-03-03");
        assertThat(report.credit()).isEqualTo("Reuters");
        assertThat(paragraphs(report)).containsExactly(FIRST, SECOND);
        assertThat(furniture(report)).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    TOVENBURG, March 3 (Reuters) - | TOVENBURG, March 3 | Reuters
                    TOVENBURG (AP) — | TOVENBURG | Associated Press
                    Tovenburg (AFP) - | Tovenburg | Agence France-Presse
                    TOVENBURG, Vald. — | TOVENBURG, Vald. |
                    """)
    void theDatelineTellsPlaceAndMaker(String line, String place, String maker) {
        Report report = report(line + " " + BODY);

        assertThat(report.dateline()).isEqualTo(place);
        if (maker != null) {
            assertThat(report.credit()).isIn(maker, maker.equals("Associated Press") ? "The Associated Press" : maker);
        }
    }

    @Test
    void wordsInCapitalsAreNoPlaces() {
        assertThat(report("UPDATE - " + BODY).dateline()).isNull();
        assertThat(report("BREAKING: " + BODY).dateline()).isNull();
        assertThat(report("LUND: " + BODY).dateline()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    This article originally appeared in The Quay Courier. | The Quay Courier
                    Source: Reuters | Reuters
                    © 2024 Reuters. All rights reserved. | Reuters
                    """)
    void theMakerIsReadFromLinesAfterTheBody(String line, String maker) {
        Report report = report(BODY + "\n" + line + "\n");

        assertThat(report.credit()).isEqualTo(maker);
        assertThat(paragraphs(report)).containsExactly(FIRST, SECOND);
    }

    @Test
    void whatFollowsACommentFormIsSetAside() {
        String more =
                "The buyers met in the hall of the fish market and asked for their money, which had been spent on paint"
                        + " and on a new roof for the weighing house by the old dock.";
        Report report = report(
                BODY + "\n" + more + "\n\nRelated articles\nA crane falls\n\nPost a Comment\nI never liked cranes, said"
                        + " my father.\nAnother story begins here and is cut off at […]\n");

        assertThat(paragraphs(report)).containsExactly(FIRST, SECOND, more);
        assertThat(furniture(report))
                .containsExactly(
                        "related: Related articles",
                        "related: A crane falls",
                        "comment-form: Post a Comment",
                        "comments: I never liked cranes, said my father.",
                        "teaser: Another story begins here and is cut off at […]");
    }

    @Test
    void aSentenceThatOnlySoundsLikeFurnitureStays() {
        String shares =
                "Share prices of the port fell by a tenth on Monday, and comments by the minister did not help.";

        assertThat(paragraphs(report(FIRST + "\n\n" + shares + "\n"))).containsExactly(FIRST, shares);
    }

    @Test
    void markdownKeepsItsTextAndTellsTitleAndHeadings() {
        String text = "---\ntitle: Cranes sold twice\n---\n# Cranes sold twice\n\n" + FIRST + "\n\n## The buyers\n\n"
                + SECOND + "\n";
        Metadata title = new Metadata(null, null, "Cranes sold twice", null, null, null, null, null, null);
        Report report =
                Objects.requireNonNull(extract(text, Format.MARKDOWN, title).report());

        assertThat(report.text()).isEqualTo(text);
        assertThat(paragraphs(report)).containsExactly(FIRST, SECOND);
        assertThat(report.furniture()).extracting(Furniture::reason).contains("front-matter", "title", "heading");
    }

    @Test
    void theRecordsOwnWordsGoBeforeTheText() {
        Metadata said = new Metadata(
                "https://quay.example/1",
                "The Quay Courier",
                "Cranes",
                "By Ada Quill",
                null,
                null,
                "2024-03-03T10:00:00+01:00",
                null,
                "EN_us");
        Report report =
                Objects.requireNonNull(extract(BODY, Format.RECORD, said).report());

        assertThat(report.outlet()).isEqualTo("The Quay Courier");
        assertThat(report.title()).isEqualTo("Cranes");
        assertThat(report.byline()).isEqualTo("Ada Quill");
        assertThat(report.published()).isEqualTo("2024-03-03T10:00:00+01:00");
        assertThat(report.language()).isEqualTo("en-US");
    }

    @Test
    void aDateThatIsNoneIsAProblemAndNotGuessed() {
        Metadata said = new Metadata(null, null, null, null, null, null, "last week", "03/04/2020", null);
        Extraction extraction = extract(BODY, Format.RECORD, said);

        assertThat(Objects.requireNonNull(extraction.report()).published()).isNull();
        assertThat(extraction.problems()).extracting("code").containsExactly("bad-date", "bad-date");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2024-03-03T10:00:00Z | 2024-03-03T10:00:00Z
                    2024-03-03 10:00:00 | 2024-03-03
                    20240303 | 2024-03-03
                    1709460000 | 2024-03-03T10:00:00Z
                    Sun, 03 Mar 2024 10:00:00 +0100 | 2024-03-03T10:00:00+01:00
                    March 3, 2024 at 10:05 p.m. EST | 2024-03-03T22:05:00-05:00
                    3rd March 2024 | 2024-03-03
                    3.3.2024, 10:00 Uhr | 2024-03-03
                    3. März 2024 | 2024-03-03
                    le 3 mars 2024 | 2024-03-03
                    3 de marzo de 2024 | 2024-03-03
                    3 marca 2024 | 2024-03-03
                    25/12/2023 | 2023-12-25
                    """)
    void datesOfManyFormsAreRead(String written, String date) {
        assertThat(Dates.parse(written)).contains(date);
    }

    @ParameterizedTest
    @CsvSource({"03/04/2020", "2024-02-30", "2024-13-01", "yesterday", "0000-01-01", "99999999999999", "1.2.3"})
    void whatIsAmbiguousOrNotInTheCalendarIsNoDate(String written) {
        assertThat(Dates.parse(written)).isEmpty();
    }

    @Test
    void nothingToReadIsAProblem() {
        Extraction blank = extract(" \u200B\n\u00A0\t", Format.TEXT, Metadata.none());

        assertThat(blank.report()).isNull();
        assertThat(blank.problems()).extracting("code").containsExactly("no-text");
    }
}
