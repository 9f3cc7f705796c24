package org.hearsay.brief;

import java.util.List;
import org.hearsay.name.NameGroup;

/** The spellings that were taken for one person or body. */
final class NamesSection {
    private NamesSection() {}

    static void write(Scope scope) {
        List<NameGroup> merged = StoryWords.spelled(scope.story());
        if (merged.isEmpty()) {
            return;
        }
        Html html = scope.html();
        scope.section("names", "Names taken as one");
        html.open("ul", "class", "plain");
        for (NameGroup group : merged) {
            html.line().open("li", "class", "item").element("b", group.name(), "dir", "auto");
            html.text(" also stands as ");
            List<String> others = StoryWords.others(group);
            for (int i = 0; i < others.size(); i++) {
                html.text(i == 0 ? "" : ", ").element("span", others.get(i), "dir", "auto");
            }
            html.close();
        }
        html.close().close("section");
    }
}
