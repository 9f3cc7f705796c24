package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {
    private static final String PAGE = "quay.example/2020/cranes";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://quay.example/2020/cranes",
                "http://www.quay.example:80/2020/cranes/",
                "HTTPS://WWW.QUAY.EXAMPLE//2020/cranes#top",
                "https://m.quay.example/2020/cranes?utm_source=mail&UTM_medium=x",
                "https://amp.quay.example/2020/cranes?fbclid=1",
                "https://quay.example/amp/2020/cranes",
                "https://quay.example/2020/cranes/amp/",
                "https://quay.example/2020/cranes.amp",
                "https://quay.example/2020/cranes/print",
                "https://quay.example/2020/cranes?outputType=amp",
                "https://quay.example/2020/cr%61nes",
                "https://quay-example.cdn.ampproject.org/c/s/quay.example/2020/cranes/amp",
                "https://www.google.co.uk/amp/s/quay.example/2020/cranes",
                "https://web.archive.org/web/20200504101112id_/https://www.quay.example/2020/cranes",
                "https://archive.ph/20200504101112/https://quay.example/2020/cranes",
            })
    void formsOfOnePageHaveOneKey(String url) {
        assertThat(PageAddress.of(url)).map(PageAddress::key).contains(PAGE);
    }

    @ParameterizedTest
    @CsvSource({
        "https://quay.example/2020/cranes, true",
        "https://www.quay.example/2020/cranes/, true",
        "https://quay.example/2020/cranes/amp, false",
        "https://quay.example/2020/cranes?utm_source=x, false",
        "https://web.archive.org/web/2020/https://quay.example/2020/cranes, false"
    })
    void specialFormsAreNotPlain(String url, boolean plain) {
        assertThat(PageAddress.of(url)).map(PageAddress::plain).contains(plain);
    }

    @Test
    void whatTellsPagesApartIsKept() {
        assertThat(PageAddress.of("https://quay.example/story?page=2&id=7"))
                .map(PageAddress::key)
                .contains("quay.example/story?id=7&page=2");
        assertThat(PageAddress.of("https://quay.example/Cranes"))
                .map(PageAddress::key)
                .contains("quay.example/Cranes");
        assertThat(PageAddress.of("https://print.example/amp"))
                .map(PageAddress::key)
                .contains("print.example/amp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://quay.example/",
                "https://quay.example",
                "quay",
                "ftp://quay.example/a",
                "",
                "https:///x y"
            })
    void frontPagesAndOtherThingsHaveNone(String url) {
        assertThat(PageAddress.of(url)).isEmpty();
    }

    @Test
    void wrappersInWrappersEnd() {
        String many = "https://" + "web.archive.org/web/2020/".repeat(60) + "quay.example/a";

        assertThat(PageAddress.of(many)).isPresent();
        assertThat(PageAddress.of("https://quay.example/" + "a".repeat(5000))).isEmpty();
    }
}
