/**
 * Predictions in the program's output formats and a gold standard &rarr; scores, each the same to 0.1 point as that of the
 * reference scorer that its javadoc names. Start from {@link org.hearsay.bench.score.StatementScorer}.
 */
@NullMarked
package org.hearsay.bench.score;

import org.jspecify.annotations.NullMarked;
