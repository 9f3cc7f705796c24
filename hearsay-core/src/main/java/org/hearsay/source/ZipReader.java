package org.hearsay.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * A ZIP archive &rarr; what its entries hold. Of a web archive in WACZ its WARC files are read, of an office document its text, of a
 * book in EPUB its pages, of any other each entry as if it stood in a folder. Nothing is unpacked to disk.
 */
final class ZipReader {
    /** Text rarely unpacks to more than thirty times its size. */
    private static final int MAX_RATIO = 100;

    private static final int FREE_BYTES = 32 << 20;
    private static final int MAX_ENTRIES = 100_000;
    /** Of so many entries an archive tells elsewhere how many they are. */
    private static final int MANY = 0xFFFF;

    private final SourceOptions options;
    private final Intake intake;

    ZipReader(SourceOptions options, Intake intake) {
        this.options = options;
        this.intake = intake;
    }

    /** Reads its entries in the order of the archive. */
    void read(InputStream in, Content content) throws IOException {
        ZipTail tail = new ZipTail(in);
        Counted packed = new Counted(tail, Long.MAX_VALUE);
        int told = intake.told();
        try {
            ZipInputStream zip = new ZipInputStream(packed);
            OfficeReader office = new OfficeReader(intake, content);
            int entries = 0;
            ZipEntry entry = zip.getNextEntry();
            for (; entry != null && entries < MAX_ENTRIES; entry = zip.getNextEntry()) {
                entries++;
                if (!entry.isDirectory()) {
                    long most = Math.max(FREE_BYTES, MAX_RATIO * packed.count);
                    entry(entry.getName(), new Counted(zip, most), content, office);
                }
            }
            office.end(entries);
            if (entry != null) {
                problem(content, "too-many", "at most " + MAX_ENTRIES + " entries are read; the rest is left out");
            } else {
                end(entries, tail.entries(), content);
            }
            if (intake.told() == told) {
                problem(content, "empty", "found no entry of a kind that is read (entries: " + entries + ")");
            }
        } catch (ArchiveBombException e) {
            problem(
                    content,
                    "archive-bomb",
                    e.getMessage() + ", more than " + MAX_RATIO + " times its size; left out from there");
        } catch (ZipException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            String what = locked ? "it is locked by a password" : "the archive is broken (" + FileWalk.reason(e) + ")";
            problem(content, locked ? "encrypted" : "unreadable", what + "; left out from there");
        } catch (IllegalArgumentException e) {
            problem(content, "unreadable", "a name in the archive cannot be read; left out from there");
        }
    }

    private void end(int read, int told, Content content) {
        if (told < 0) {
            problem(content, "truncated", "the archive has no end; what was complete before is kept");
        } else if (told > read && told < MANY) {
            problem(
                    content,
                    "unreadable",
                    "the archive tells of " + told + " entries and is broken after " + read + "; left out from there");
        }
    }

    private void entry(String name, InputStream in, Content content, OfficeReader office) throws IOException {
        String plain = name.toLowerCase(Locale.ROOT);
        String archive = content.name().toLowerCase(Locale.ROOT);
        if (OfficeReader.isPart(plain)) {
            part(plain, in, content, office);
            return;
        }
        // What stands in an office document before its text, such as the list of its parts, is no report.
        if (office.isDocument() || OfficeReader.isOffice(archive) || plain.equals("[content_types].xml")) {
            return;
        }
        boolean web = archive.endsWith(".wacz");
        boolean book = archive.endsWith(".epub") || office.isBook();
        Kind kind = Kind.ofName(plain);
        boolean hidden = plain.startsWith("__macosx/")
                || plain.substring(plain.lastIndexOf('/') + 1).startsWith(".");
        if (hidden || (web && kind != Kind.WARC) || (book && (kind != Kind.HTML || plain.contains("nav.")))) {
            return;
        }
        try {
            new ContentReader(options, intake).read(content.entry(name), new Unclosed(in));
        } catch (java.io.EOFException e) {
            problem(content.entry(name), "truncated", "the data end too early; what was complete before is kept");
        }
    }

    private void part(String name, InputStream in, Content content, OfficeReader office) throws IOException {
        byte[] bytes = in.readNBytes(options.maxFileBytes());
        if (in.read() >= 0) {
            problem(
                    content,
                    "too-large",
                    "its part " + name + " has more than " + options.maxFileBytes() + " bytes; left out");
        } else {
            office.take(name, bytes);
        }
    }

    private void problem(Content content, String code, String message) {
        intake.problem(content.path(), code, message);
    }

    /** Counts bytes, and ends a run away. */
    private static final class Counted extends FilterInputStream {
        private final long most;
        private long count;

        Counted(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            add(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int read = super.read(to, offset, length);
            add(Math.max(0, read));
            return read;
        }

        private void add(int read) throws ArchiveBombException {
            count += read;
            if (count > most) {
                throw new ArchiveBombException(most);
            }
        }
    }

    /** The entry ends, the archive goes on. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The archive is closed by who opened it.
        }
    }
}
