/**
 * Statements and names of a story &rarr; names merged over reports. Start from {@link org.hearsay.name.NameGroup}.
 */
@NullMarked
package org.hearsay.name;

import org.jspecify.annotations.NullMarked;
