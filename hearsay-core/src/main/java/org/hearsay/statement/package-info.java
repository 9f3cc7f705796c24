/**
 * Read report &rarr; statements: who said what, from which position, through whom. Start from {@link
 * org.hearsay.statement.Statement}.
 */
@NullMarked
package org.hearsay.statement;

import org.jspecify.annotations.NullMarked;
