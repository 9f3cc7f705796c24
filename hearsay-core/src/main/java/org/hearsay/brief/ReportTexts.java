package org.hearsay.brief;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Furniture;
import org.hearsay.article.Report;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** The whole text of every report of the page, with every place marked that an item points to. */
final class ReportTexts {
    private final Html html;
    private final Evidence evidence;

    ReportTexts(Html html, Evidence evidence) {
        this.html = html;
        this.evidence = evidence;
    }

    /** To be written after all that points to the texts. */
    void write() {
        html.line().open("section", "id", "texts", "aria-labelledby", "texts-title", "class", "texts");
        html.element("h2", "The reports’ words", "id", "texts-title");
        html.element(
                "p",
                "Whole and unchanged. Underlined words are those that the brief rests on; grey passages were set aside as no part"
                        + " of the article.",
                "class",
                "note");
        evidence.reports().forEach(this::report);
        html.close("section");
    }

    private void report(Report report) {
        String anchor = evidence.anchor(report);
        html.line().open("article", "id", anchor, "class", "text", "aria-labelledby", anchor + "-title");
        String title = report.title();
        html.element(
                "h3",
                title == null || title.isBlank() ? "Report " + report.id() : title,
                "id",
                anchor + "-title",
                "lang",
                Evidence.language(report),
                "dir",
                "auto");
        html.open("p", "class", "meta");
        html.element("b", evidence.label(report.id()), "dir", "auto").text(" · ");
        ReportFacts.write(html, report);
        html.text(" · ")
                .element("span", "read from " + report.path(), "class", "path")
                .close();
        address(report.url());
        html.open("div", "class", "body", "lang", Evidence.language(report));
        MarkedText marked = new MarkedText(html, report.text(), anchor, evidence.places(report));
        blocks(report).forEach(block -> block(block, marked));
        html.close().close("article");
    }

    private void address(@Nullable String url) {
        if (url == null) {
            return;
        }
        html.open("p", "class", "meta path");
        if (WebAddress.isWeb(url)) {
            html.element("a", url, "href", url, "rel", "noreferrer noopener");
        } else {
            html.text("Address given: " + url);
        }
        html.close();
    }

    private void block(Block block, MarkedText marked) {
        String reason = block.reason();
        if (reason == null) {
            html.open("p", "dir", "auto");
            marked.write(block.span());
            html.close();
        } else {
            html.open("div", "class", "aside", "dir", "auto");
            html.element("p", "Set aside: " + reason.replace('-', ' '), "class", "reason", "lang", "en")
                    .open("p");
            marked.write(block.span());
            html.close().close();
        }
        html.line();
    }

    /** A paragraph, or with a reason what was set aside. */
    private record Block(Span span, @Nullable String reason) {}

    /** All of the text in order: paragraphs, furniture, and what neither covers and is not blank. */
    private static List<Block> blocks(Report report) {
        List<Block> known = new ArrayList<>();
        report.paragraphs().forEach(span -> known.add(new Block(span, null)));
        for (Furniture furniture : report.furniture()) {
            known.add(new Block(furniture.span(), furniture.reason()));
        }
        known.sort((a, b) -> a.span().compareTo(b.span()));
        List<Block> blocks = new ArrayList<>();
        int done = 0;
        String text = report.text();
        for (Block block : known) {
            int begin = Math.max(done, Math.min(block.span().begin(), text.length()));
            gap(text, done, begin, blocks);
            done = Math.max(begin, Math.min(block.span().end(), text.length()));
            if (done > begin) {
                blocks.add(new Block(new Span(begin, done), block.reason()));
            }
        }
        gap(text, done, text.length(), blocks);
        return blocks;
    }

    private static void gap(String text, int begin, int end, List<Block> blocks) {
        if (!text.substring(begin, end).isBlank()) {
            blocks.add(new Block(new Span(begin, end), null));
        }
    }
}
