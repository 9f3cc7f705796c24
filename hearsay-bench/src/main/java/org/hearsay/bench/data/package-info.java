/**
 * Folders of public data &rarr; reports to read and the gold to score against, with the ids that
 * {@code tools/to_reports.py} gives. Start from {@link org.hearsay.bench.data.InputReport}.
 */
@NullMarked
package org.hearsay.bench.data;

import org.jspecify.annotations.NullMarked;
