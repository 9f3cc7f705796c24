package org.hearsay.source;

import org.jspecify.annotations.Nullable;

/**
 * Where bytes that are to be read come from.
 *
 * @param name of the file or of the entry in an archive; tells the kind
 * @param path as reported
 * @param id where what it holds has none of its own
 * @param given whether it was given by itself, so that its kind may be told by how it begins
 * @param note whether it is Markdown beside reports of other kinds, or a "readme"
 * @param depth of archives and lists of addresses round it, from 0
 * @param capture where and when it was fetched; null for files
 */
record Content(
        String name,
        String path,
        String id,
        boolean given,
        boolean note,
        int depth,
        @Nullable Capture capture) {
    /** What no crawler fetched. */
    Content(String name, String path, String id, boolean given, boolean note, int depth) {
        this(name, path, id, given, note, depth, null);
    }

    /** What stands in an archive under a name. */
    Content entry(String entryName) {
        String plain = entryName.replace('\\', '/');
        String shown = Characters.printable(plain.length() > 300 ? plain.substring(0, 300) : plain);
        return new Content(
                plain.substring(plain.lastIndexOf('/') + 1),
                path + "!" + shown,
                id + "/" + Kind.withoutEnding(shown),
                false,
                false,
                depth + 1,
                capture);
    }

    /** One of several records. */
    Content record(int number) {
        return new Content(name, path + "#" + number, id + "#" + number, given, note, depth, capture);
    }
}
