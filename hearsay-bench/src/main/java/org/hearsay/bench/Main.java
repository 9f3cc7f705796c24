package org.hearsay.bench;

import org.hearsay.bench.command.BenchCommand;

/** Where the bench starts. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(BenchCommand.run(args));
    }
}
