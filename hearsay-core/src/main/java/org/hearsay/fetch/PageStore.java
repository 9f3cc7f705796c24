package org.hearsay.fetch;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers that were kept, one in a file, so that a server need not send again what has not changed. */
final class PageStore {
    private static final int MAGIC = 0x48535031;

    private final @Nullable Path folder;
    private final int maxBytes;

    PageStore(FetchOptions options) {
        this.folder = options.store();
        this.maxBytes = options.maxBytes();
    }

    /** A kept answer. */
    static final class Kept {
        private final String tag;
        private final String date;
        private final String mediaType;
        private final byte[] body;

        private Kept(String tag, String date, String mediaType, byte[] body) {
            this.tag = tag;
            this.date = date;
            this.mediaType = mediaType;
            this.body = body;
        }

        /** The server's name of this version, empty for none. */
        String tag() {
            return tag;
        }

        /** Of its last change as the server tells it, empty for none. */
        String date() {
            return date;
        }

        String mediaType() {
            return mediaType;
        }

        /** Not copied. */
        byte[] body() {
            return body;
        }
    }

    /** Empty where nothing is kept; what cannot be read is fetched again. */
    Optional<Kept> find(String url) {
        if (folder == null || !Files.isRegularFile(file(folder, url))) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file(folder, url)))) {
            boolean ours = in.readInt() == MAGIC && in.readUTF().equals(url);
            return ours
                    ? Optional.of(new Kept(in.readUTF(), in.readUTF(), in.readUTF(), in.readNBytes(maxBytes)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps an answer that has a name or a date to ask by. */
    void keep(String url, Answer answer) throws IOException {
        String tag = answer.header("ETag");
        String date = answer.header("Last-Modified");
        if (folder == null || (tag.isEmpty() && date.isEmpty())) {
            return;
        }
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "page", ".part");
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(part))) {
            out.writeInt(MAGIC);
            out.writeUTF(url);
            out.writeUTF(tag);
            out.writeUTF(date);
            out.writeUTF(answer.mediaType());
            out.write(answer.body());
        }
        Files.move(part, file(folder, url), StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path file(Path folder, String url) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(url.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(hash) + ".page");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
