package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrontMatterTest {
    @Test
    void theBlockNamesTheFieldsOfAReport() {
        String text = "---\ntitle: \"Cranes: sold twice\"\nAuthor: Ada Quill\nsource: The Quay Courier\n"
                + "date: 2024-03-03\nlink: https://quay.example/1\ntags: [a, b]\n---\nBody.";
        Metadata metadata = FrontMatter.read(text);

        assertThat(metadata.title()).isEqualTo("Cranes: sold twice");
        assertThat(metadata.byline()).isEqualTo("Ada Quill");
        assertThat(metadata.outlet()).isEqualTo("The Quay Courier");
        assertThat(metadata.published()).isEqualTo("2024-03-03");
        assertThat(metadata.url()).isEqualTo("https://quay.example/1");
        assertThat(metadata.language()).isNull();
        assertThat(text.substring(FrontMatter.end(text))).isEqualTo("\nBody.");
    }

    @Test
    void windowsLineEndsAndDotsAsTheEndAreTaken() {
        String text = "---\r\ntitle: Cranes\r\n...\r\nBody.";

        assertThat(FrontMatter.read(text).title()).isEqualTo("Cranes");
        assertThat(text.substring(FrontMatter.end(text))).isEqualTo("\nBody.");
    }

    @Test
    void aRuleAtTheTopIsNoBlock() {
        assertThat(FrontMatter.end("---\n\nBody.\n---\n")).isZero();
        assertThat(FrontMatter.end("---\ntitle: never closed\n")).isZero();
        assertThat(FrontMatter.end("Body.\n---\ntitle: x\n---\n")).isZero();
        assertThat(FrontMatter.end("---\n" + "a: b\n".repeat(200) + "---\n")).isZero();
        assertThat(FrontMatter.read("---\n\nBody.")).isEqualTo(Metadata.none());
    }
}
