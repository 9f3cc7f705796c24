package org.hearsay.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser; skipped where none is on the path. */
class HtmlBriefPageTest {
    private static final String LINK = "#s1-claim-1 .stands a.words";
    private static final String ATTACK =
            "<script>window.attacked = 1</script><img src=https://evil.example/x onerror='window.attacked = 1'>";
    /** Whether the first element of a selector is inside the window and really painted. */
    private static final String SEEN = "(selector => { const e = document.querySelector(selector);"
            + " if (!e) return false; const b = e.getClientRects()[0];"
            + " const at = document.elementFromPoint(b.x + b.width / 2, b.y + b.height / 2);"
            + " return b.y >= 0 && b.bottom <= innerHeight && (e === at || e.contains(at)); })";

    @TempDir
    static Path folder;

    private static Chromium browser;

    private Chromium.Tab tab;

    @BeforeAll
    static void startBrowser() throws IOException {
        assumeTrue(Chromium.find().isPresent(), "no chromium or chrome on the path");
        browser = Chromium.start(Chromium.find().get());
    }

    @AfterAll
    static void endBrowser() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openTab() {
        tab = browser.open();
    }

    /** Whatever a test does, the page makes no error and asks nothing of anybody. */
    @AfterEach
    void assertQuiet() {
        assertThat(tab.events("Log.entryAdded")).isEmpty();
        assertThat(tab.events("Runtime.exceptionThrown")).isEmpty();
        assertThat(tab.events("Runtime.consoleAPICalled")).isEmpty();
        assertThat(tab.events("Network.requestWillBeSent"))
                .isNotEmpty()
                .extracting(request -> request.path("request").path("url").asText())
                .allMatch(url -> url.startsWith("file:"));
    }

    private void load(String words) throws Exception {
        load(BriefBuilder.withWords(words));
    }

    private void load(Brief brief) throws Exception {
        Path page = folder.resolve("brief.html");
        Files.writeString(page, HtmlBriefTest.page(brief));
        tab.load(page);
    }

    private boolean isSeen(String selector) {
        return tab.value(SEEN + "('" + selector + "')").asBoolean();
    }

    private String background(String selector) {
        return tab.value("getComputedStyle(document.querySelector('" + selector + "')).backgroundColor")
                .asText();
    }

    @Test
    void evidenceOpensBesideTheBriefAtItsWords() throws Exception {
        load("the pier");
        tab.click(LINK);
        assertThat(isSeen(".panel mark.on")).isTrue();
        assertThat(tab.value("document.querySelector('.panel mark.on').textContent")
                        .asText())
                .isEqualTo("The mayor said the pier was safe.");
        assertThat(background(".panel mark.on")).isNotEqualTo(background(".panel .text"));
        assertThat(tab.value("document.activeElement.className").asText()).isEqualTo("content");
        tab.key("Escape", 27);
        assertThat(tab.value("document.querySelector('.panel').hidden").asBoolean())
                .isTrue();
        assertThat(tab.value("document.activeElement === document.querySelector('" + LINK + "')")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void evidenceOpensInItsReportWithScriptsOff() throws Exception {
        tab.send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        load("the pier");
        assertThat(tab.value("!!document.querySelector('.panel')").asBoolean()).isFalse();
        tab.click(LINK);
        assertThat(tab.value("document.querySelector(':target').textContent").asText())
                .isEqualTo("The mayor said the pier was safe.");
        assertThat(isSeen(":target")).isTrue();
        assertThat(background(":target")).isNotEqualTo(background("body"));
    }

    @Test
    void wordsFoldedAwayAreReached() throws Exception {
        load(BriefBuilder.twoStories());
        tab.value("location.hash = '#s2-reports'");
        Thread.sleep(100);
        assertThat(isSeen("#s2-reports h3")).isTrue();
    }

    @Test
    void anAttackIsShownAsText() throws Exception {
        load(ATTACK);
        tab.click(LINK);
        assertThat(tab.value("typeof window.attacked").asText()).isEqualTo("undefined");
        assertThat(tab.value("document.querySelector('#r1 .body').textContent").asText())
                .contains(ATTACK);
        assertThat(tab.value("document.querySelectorAll('img, iframe').length").asInt())
                .isZero();
    }

    @Test
    void aPhoneNeverScrollsSideways() throws Exception {
        for (int width : new int[] {320, 360}) {
            tab.send(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", width, "height", 640, "deviceScaleFactor", 2, "mobile", true));
            load("Donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichen".repeat(3));
            tab.value("document.querySelectorAll('details').forEach(one => one.open = true)");
            JsonNode widths = tab.value("[document.documentElement.scrollWidth, innerWidth]");
            assertThat(widths.path(0).asInt()).isEqualTo(width);
            assertThat(widths.path(1).asInt()).isEqualTo(width);
        }
    }

    @Test
    void theFilterKeepsWhatHoldsTheWords() throws Exception {
        load("the pier");
        tab.value("document.querySelector('#filter').value = 'mayoress'");
        tab.value("document.querySelector('#filter').dispatchEvent(new Event('input'))");
        Thread.sleep(300);
        assertThat(tab.value("[...document.querySelectorAll('.item')].filter(one => !one.hidden).length")
                        .asInt())
                .isEqualTo(1);
    }
}
