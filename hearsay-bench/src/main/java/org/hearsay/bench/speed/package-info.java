/**
 * Reports &rarr; how fast each stage reads them, and what a cold start costs. Start from
 * {@link org.hearsay.bench.speed.Stopwatch}.
 */
@NullMarked
package org.hearsay.bench.speed;

import org.jspecify.annotations.NullMarked;
