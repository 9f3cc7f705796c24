package org.hearsay.brief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.hearsay.source.Problem;
import org.hearsay.text.Resource;

/**
 * The whole answer as one page: a single HTML file that asks nothing of any server and opens from a folder.
 *
 * <pre>{@code
 * try (Writer out = Files.newBufferedWriter(Path.of("brief.html"))) {
 *     HtmlBrief.write(brief, out);
 * }
 * }</pre>
 *
 * <p>All words of the input are shown as text, whatever they hold; the page's policy lets no style and no script run but the
 * two that lie beside this class. It reads and works without the script. The same brief gives the same bytes; time and size
 * are linear in the brief.
 */
public final class HtmlBrief {
    private static final String STYLE = resource("brief.css");
    private static final String SCRIPT = resource("brief.js");
    private static final String POLICY = "default-src 'none'; style-src " + hash(STYLE) + "; script-src " + hash(SCRIPT)
            + "; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

    private final Brief brief;
    private final Html html;
    private final Evidence evidence;

    private HtmlBrief(Brief brief, Writer out) {
        this.brief = brief;
        this.html = new Html(out);
        this.evidence = new Evidence(brief.stories());
    }

    /** Writes the page in the encoding UTF-8, which the writer has to use; the writer stays open. */
    public static void write(Brief brief, Writer out) throws IOException {
        try {
            new HtmlBrief(brief, out).page();
            out.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void page() {
        html.doctype().open("html", "lang", "en").line();
        head();
        html.open("body");
        html.element("a", "Skip to the answer", "class", "skip", "href", "#main")
                .line();
        boolean single = brief.stories().size() == 1;
        header(single);
        html.open("main", "id", "main");
        for (int i = 0; i < brief.stories().size(); i++) {
            StoryBrief story = brief.stories().get(i);
            ReportNames names = ReportNames.of(story.reports());
            new StorySection(new Scope(html, evidence, story, names, "s" + (i + 1), single ? 2 : 3), i == 0).write();
        }
        if (!evidence.reports().isEmpty()) {
            new ReportTexts(html, evidence).write();
        }
        problems();
        html.close("main").line();
        html.open("footer");
        print();
        html.element("p", "Made by Hearsay from the reports that were given to it, and nothing else.");
        html.close("footer").line();
        html.resource("script", SCRIPT);
        html.close("body").close().line().flush();
    }

    private void head() {
        html.open("head").open("meta", "charset", "utf-8").line();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "referrer", "content", "no-referrer");
        html.open("meta", "name", "generator", "content", "hearsay");
        html.open("meta", "name", "color-scheme", "content", "light dark");
        html.element("title", title() + " – Hearsay").line();
        html.resource("style", STYLE).close().line();
    }

    private String title() {
        return switch (brief.stories().size()) {
            case 0 -> "No story";
            case 1 -> Wording.shortened(brief.stories().get(0).story().label(), 200);
            default ->
                Wording.count(evidence.reports().size(), "report") + ", "
                        + Wording.count(brief.stories().size(), "story", "stories");
        };
    }

    private void header(boolean single) {
        html.open("header", "class", "top").element("p", "Hearsay brief", "class", "name");
        html.element("h1", title(), "dir", "auto");
        if (brief.stories().isEmpty()) {
            html.element("p", "No report could be read.");
        } else if (!single) {
            html.open("nav", "aria-label", "Stories");
            html.open("ol", "class", "contents");
            for (int i = 0; i < brief.stories().size(); i++) {
                StoryBrief story = brief.stories().get(i);
                html.line().open("li").element("a", story.story().label(), "href", "#s" + (i + 1), "dir", "auto");
                html.element("span", " " + Wording.count(story.reports().size(), "report"), "class", "meta");
                html.close();
            }
            html.close().close();
        }
        html.close("header").line();
    }

    /** Whether the reports' texts are printed too: decided by the style sheet alone. */
    private void print() {
        if (!evidence.reports().isEmpty()) {
            html.open("p", "class", "print");
            html.open("input", "type", "checkbox", "id", "print-texts");
            html.element("label", " When printing, print the reports’ words too", "for", "print-texts")
                    .close();
        }
    }

    private void problems() {
        if (brief.problems().isEmpty()) {
            return;
        }
        html.line().open("section", "id", "problems", "aria-labelledby", "problems-title");
        html.element("h2", "What could not be read as it should", "id", "problems-title");
        html.open("ul", "class", "plain");
        for (Problem problem : brief.problems()) {
            html.line().open("li", "class", "item").element("b", problem.path(), "class", "path", "dir", "auto");
            html.text(": ").element("span", problem.message(), "dir", "auto");
            html.text(" ")
                    .element("span", "(" + problem.code() + ")", "class", "meta")
                    .close();
        }
        html.close().close("section");
    }

    private static String resource(String name) {
        return Resource.text(HtmlBrief.class, name).replace("\r\n", "\n");
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
