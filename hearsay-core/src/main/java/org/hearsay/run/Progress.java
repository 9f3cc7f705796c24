package org.hearsay.run;

/** Told how far a stage is. Called from several threads, in any order; must be quick. */
@FunctionalInterface
public interface Progress {
    /**
     * Called after each item.
     *
     * @param stage the stage's word ("statements")
     * @param done items finished so far, 1 or more
     * @param total of them; 0 where it is not known
     */
    void advance(String stage, int done, int total);

    /** Says nothing. */
    static Progress silent() {
        return (stage, done, total) -> {};
    }
}
