/**
 * A table of names, hosts and owners &rarr; outlets: a table that users can extend. Start from {@link
 * org.hearsay.outlet.OutletTable}.
 */
@NullMarked
package org.hearsay.outlet;

import org.jspecify.annotations.NullMarked;
