package org.hearsay.brief;

/**
 * What a section of a story is written with.
 *
 * @param html where to
 * @param evidence the page's reports
 * @param story what it is about
 * @param names what its reports are called
 * @param id starts every anchor of the story
 * @param level of the sections' headings, 2 or 3
 */
record Scope(Html html, Evidence evidence, StoryBrief story, ReportNames names, String id, int level) {

    /** Opens a section with its heading; the caller closes {@code section}. */
    void section(String name, String title) {
        String anchor = anchor(name);
        html.line().open("section", "id", anchor, "aria-labelledby", anchor + "-title", "class", name);
        html.element("h" + level, title, "id", anchor + "-title");
    }

    /** A heading inside a section. */
    void heading(String title) {
        html.element("h" + (level + 1), title);
    }

    String anchor(String name) {
        return id + "-" + name;
    }

    String claimAnchor(int index) {
        return id + "-claim-" + (index + 1);
    }
}
