package org.hearsay.brief;

import java.util.List;
import org.hearsay.story.Story;

/** One story: the answer in sentences first, then what bears it out. */
final class StorySection {
    private static final int TITLE_CHARS = 160;

    private final Scope scope;
    private final Html html;
    private final boolean isOpen;

    /** Of several stories, one that is not open stands folded under its heading. */
    StorySection(Scope scope, boolean isOpen) {
        this.scope = scope;
        this.html = scope.html();
        this.isOpen = isOpen;
    }

    void write() {
        Story story = scope.story().story();
        html.line().open("article", "id", scope.id(), "class", "story");
        if (scope.level() > 2) {
            html.element("h2", story.label(), "dir", "auto");
        }
        dates(story);
        answer();
        if (!isOpen) {
            html.open("details", "class", "folded").element("summary", "All of this story");
        }
        contents();
        new MatrixSection(scope, PositionMatrix.of(scope.story())).write();
        new ClaimsSection(scope).write();
        new SourcesSection(scope).write();
        new DisputesSection(scope).write();
        new TimelineSection(scope).write();
        new ExclusivesSection(scope).write();
        new ReportsSection(scope).write();
        new CitationsSection(scope).write();
        NamesSection.write(scope);
        html.close("article");
    }

    private void dates(Story story) {
        String from = story.from();
        String to = story.to();
        if (from != null && to != null) {
            String dates = DateWords.of(day(from).equals(day(to)) ? day(from) : day(from) + "/" + day(to));
            html.element("p", "Reports of " + dates, "class", "meta");
        }
    }

    private static String day(String date) {
        return date.substring(0, Math.min(10, date.length()));
    }

    private void answer() {
        html.open("div", "class", "answer", "dir", "auto");
        List<String> sentences = Answer.of(scope.story()).sentences();
        for (int i = 0; i < sentences.size(); i++) {
            html.element("p", sentences.get(i), "class", i == 0 ? "first" : null);
        }
        html.close();
        legend();
    }

    /** Which reports the letters are. */
    private void legend() {
        if (scope.names().lettered().isEmpty()) {
            return;
        }
        html.open("ul", "class", "letters meta");
        scope.names().lettered().forEach((name, report) -> {
            html.line().open("li").text(name + " ");
            String title = ReportNames.title(report, TITLE_CHARS);
            html.element("a", title, "href", "#" + scope.evidence().anchor(report), "dir", "auto")
                    .close();
        });
        html.close();
    }

    private void contents() {
        html.open("nav", "class", "parts", "aria-label", "Parts of this story").open("ul");
        part("claims", "Claims", scope.story().claims().size());
        part("disputes", "Differences", Rivals.all(scope.story()).size());
        part("timeline", "Timeline", scope.story().timeline().size());
        part("reports", "Reports", scope.story().reports().size());
        part("citations", "Citations", scope.story().citations().size());
        html.close().close();
    }

    private void part(String name, String title, int size) {
        if (size > 0) {
            html.open("li").element("a", title, "href", "#" + scope.anchor(name));
            html.element("span", " " + Wording.number(size), "class", "meta").close();
        }
    }
}
