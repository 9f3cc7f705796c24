package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.outlet.OutletTable;
import org.hearsay.source.Document;
import org.hearsay.source.Format;
import org.hearsay.source.Metadata;
import org.hearsay.source.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportJoinerTest {
    private static final String PAGE = "https://quay.example/2020/cranes";
    private static final String TITLE = "Two cranes of the port sold twice";
    private static final String FIRST =
            "Two of the port's cranes had been sold twice, the harbour master of Tovenburg said on Sunday.";
    private static final String SECOND =
            "At least 14 buyers were waiting on the quay on Monday morning. The port would not say who had sold what.";
    private static final String TEXT = FIRST + "\n\n" + SECOND;

    private final List<Report> reports = new ArrayList<>();

    private void add(@Nullable String url, @Nullable String outlet, String modified, String text) {
        String id = "r" + (reports.size() + 1);
        Metadata said = new Metadata(url, outlet, TITLE, null, null, null, "2020-05-04", modified, "en");
        Report report = new ArticleExtractor(OutletTable.standard())
                .extract(new Document(id + ".txt", id, Format.RECORD, text, said))
                .report();
        assertThat(report).isNotNull();
        reports.add(report);
    }

    /** A page of an outlet that names another one's page as the text's own. */
    private void page(String outlet, String text) {
        String html = "<html lang=en><title>" + TITLE + "</title><link rel=canonical href=" + PAGE
                + "><meta property=og:site_name content='" + outlet + "'><article><h1>" + TITLE + "</h1><p>"
                + text.replace("\n\n", "</p><p>") + "</p></article></html>";
        reports.add(new ArticleExtractor(OutletTable.standard())
                .extract(new Document("page.html", "page", Format.HTML, html, Metadata.none()))
                .report());
    }

    private List<Report> joined() {
        return new ReportJoiner(OutletTable.standard()).join(reports).reports();
    }

    private List<String> ids() {
        return joined().stream().map(Report::id).toList();
    }

    private List<String> codes() {
        return new ReportJoiner(OutletTable.standard())
                .join(reports).problems().stream().map(Problem::code).toList();
    }

    @Test
    void formsOfOnePageAreOneReportWithItsPlaces() {
        add(PAGE + "/amp", "The Quay Courier", "2020-05-04", TEXT + "\n\nPicture: a crane.");
        add(PAGE, "The Quay Courier", "2020-05-04", TEXT);
        add(PAGE + "?utm_source=mail", "The Quay Courier", "2020-05-04", TEXT);

        assertThat(ids()).containsExactly("r2");
        assertThat(joined().get(0).places())
                .extracting(ReportPlace::url)
                .containsExactly(PAGE, PAGE + "/amp", PAGE + "?utm_source=mail");
        assertThat(joined().get(0).versions()).isEmpty();
        assertThat(codes()).containsExactly("same-report", "same-report");
    }

    @Test
    void anOutletsTextAtAnotherHostOfItsIsTheSameReport() {
        add(PAGE, "The Quay Courier", "2020-05-04", TEXT);
        add("https://quay-mirror.example/x/77", "Quay Courier", "2020-05-04", TEXT);

        assertThat(ids()).containsExactly("r1");
    }

    @Test
    void anotherOutletsCopyIsAReportOfItsOwn() {
        add(PAGE, "The Quay Courier", "2020-05-04", TEXT);
        add("https://daily.example/1", "Harbour Daily", "2020-05-04", TEXT);
        page("Harbour Evening", TEXT);

        assertThat(ids()).containsExactly("r1", "r2", "page");
    }

    @Test
    void textsWithoutOutletAndAddressStayApart() {
        add(null, null, "2020-05-04", TEXT);
        add(null, null, "2020-05-04", TEXT);

        assertThat(ids()).containsExactly("r1", "r2");
    }

    @Test
    void versionsOfOneAddressAreKeptWithWhatChanged() {
        String corrected = TEXT.replace("14", "11") + "\n\nCorrection: An earlier version said that 14 buyers waited.";
        add(PAGE, "The Quay Courier", "2020-05-05T08:00:30Z", corrected);
        add(PAGE, "The Quay Courier", "2020-05-05T10:00:00+02:00", TEXT);

        Report report = joined().get(0);

        assertThat(ids()).containsExactly("r1");
        assertThat(report.versions()).singleElement().satisfies(version -> {
            assertThat(version.place().id()).isEqualTo("r2");
            assertThat(version.removed())
                    .containsExactly("At least 14 buyers were waiting on the quay on Monday morning.");
            assertThat(version.added())
                    .extracting(span -> span.in(report.text()))
                    .containsExactly(
                            "At least 11 buyers were waiting on the quay on Monday morning.",
                            "Correction: An earlier version said that 14 buyers waited.");
            assertThat(version.correction()).isNotNull();
        });
        assertThat(codes()).containsExactly("earlier-version");
    }

    @Test
    void changesWithoutANoticeAreNoCorrection() {
        add(PAGE, "The Quay Courier", "2020-05-05", TEXT);
        add(PAGE, "The Quay Courier", "2020-05-06", TEXT + "\n\nThe mayor will speak on Tuesday.");

        assertThat(joined()).singleElement().satisfies(report -> {
            assertThat(report.id()).isEqualTo("r2");
            assertThat(report.versions().get(0).removed()).isEmpty();
            assertThat(report.versions().get(0).correction()).isNull();
        });
    }

    @Test
    void otherTextsAtOneAddressStayApart() {
        add(PAGE, null, "2020-05-05", TEXT);
        reports.add(new ArticleExtractor(OutletTable.standard())
                .extract(new Document(
                        "x.txt",
                        "x",
                        Format.RECORD,
                        "The choir of Tovenburg sings on Friday, and nobody knows yet which songs it has chosen.",
                        new Metadata(PAGE, null, "Choir sings", null, null, null, null, null, "en")))
                .report());

        assertThat(ids()).containsExactly("r1", "x");
    }

    @Test
    void aThousandTextsOfOneAddressAreReadInTime() {
        for (int i = 0; i < 1000; i++) {
            add(PAGE, "The Quay Courier", "2020-05-05", (FIRST + " " + i + ". ").repeat(5) + i * 7919);
        }

        assertThat(joined().size() + codes().size()).isEqualTo(1000);
    }
}
