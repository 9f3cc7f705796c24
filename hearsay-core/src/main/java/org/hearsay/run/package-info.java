/**
 * Items and a function &rarr; results in the same order: threads and progress for the stages. Start from {@link
 * org.hearsay.run.Workers}.
 */
@NullMarked
package org.hearsay.run;

import org.jspecify.annotations.NullMarked;
