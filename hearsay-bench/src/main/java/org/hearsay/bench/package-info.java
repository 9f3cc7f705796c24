/** Quality and speed on public data. */
@NullMarked
package org.hearsay.bench;

import org.jspecify.annotations.NullMarked;
