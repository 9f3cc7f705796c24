package org.hearsay.source;

import java.io.IOException;

/** Compressed data unpack to so much more than they are that they are taken for a trap. */
final class ArchiveBombException extends IOException {
    private static final long serialVersionUID = 1L;

    ArchiveBombException(long bytes) {
        super("unpacks to more than " + bytes + " bytes");
    }
}
