package org.hearsay.source;

/**
 * Bounds of what is read; what lies beyond is reported as a problem, with the bound.
 *
 * @param maxFileBytes of a file that is read as a whole; JSON Lines are read line by line and have no such bound
 * @param maxRecordBytes of one line of JSON Lines
 * @param maxDepth of folders below a given path, 1 or more
 * @param maxFiles in all
 */
public record SourceOptions(int maxFileBytes, int maxRecordBytes, int maxDepth, int maxFiles) {
    public SourceOptions {
        if (maxFileBytes < 1 || maxRecordBytes < 1 || maxDepth < 1 || maxFiles < 1) {
            throw new IllegalArgumentException("bounds of the input must be 1 or more: " + maxFileBytes + " and "
                    + maxRecordBytes + " bytes, depth " + maxDepth + ", " + maxFiles + " files");
        }
    }

    /** 20 MiB a file, 8 MiB a record, 64 folders deep, a million files. */
    public static SourceOptions defaults() {
        return new SourceOptions(20 << 20, 8 << 20, 64, 1_000_000);
    }

    public SourceOptions withMaxFileBytes(int bytes) {
        return new SourceOptions(bytes, maxRecordBytes, maxDepth, maxFiles);
    }

    public SourceOptions withMaxRecordBytes(int bytes) {
        return new SourceOptions(maxFileBytes, bytes, maxDepth, maxFiles);
    }

    public SourceOptions withMaxDepth(int folders) {
        return new SourceOptions(maxFileBytes, maxRecordBytes, folders, maxFiles);
    }

    public SourceOptions withMaxFiles(int files) {
        return new SourceOptions(maxFileBytes, maxRecordBytes, maxDepth, files);
    }
}
