package org.hearsay.article;

import org.jspecify.annotations.Nullable;

/** What a text says of itself, gathered while it is read; the first that says something is kept. */
final class Facts {
    private @Nullable String title;
    private @Nullable String byline;
    private @Nullable String dateline;
    private @Nullable String credit;
    private @Nullable String published;
    private @Nullable String modified;

    @Nullable
    String title() {
        return title;
    }

    @Nullable
    String byline() {
        return byline;
    }

    @Nullable
    String dateline() {
        return dateline;
    }

    @Nullable
    String credit() {
        return credit;
    }

    @Nullable
    String published() {
        return published;
    }

    @Nullable
    String modified() {
        return modified;
    }

    void title(String value) {
        title = title == null ? value : title;
    }

    void byline(String value) {
        byline = byline == null ? value : byline;
    }

    void dateline(String value) {
        dateline = dateline == null ? value : dateline;
    }

    void credit(String value) {
        credit = credit == null ? value : credit;
    }

    void published(String value) {
        published = published == null ? value : published;
    }

    void modified(String value) {
        modified = modified == null ? value : modified;
    }
}
