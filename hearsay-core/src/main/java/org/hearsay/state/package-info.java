/**
 * Bytes &rarr; what is kept on disk between runs: logs that only grow, and a checkpoint that says how much of them counts. Start
 * from {@link org.hearsay.state.StateFolder}.
 */
@NullMarked
package org.hearsay.state;

import org.jspecify.annotations.NullMarked;
