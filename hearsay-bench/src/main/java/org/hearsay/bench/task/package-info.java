/**
 * A folder of public data &rarr; an evaluation: the program is run on it and its output scored. Start from
 * {@link org.hearsay.bench.task.Evaluation}.
 */
@NullMarked
package org.hearsay.bench.task;

import org.jspecify.annotations.NullMarked;
