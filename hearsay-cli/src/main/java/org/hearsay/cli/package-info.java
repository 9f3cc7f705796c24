/** The {@code hearsay} command, one class a subcommand. Start from {@link org.hearsay.cli.Main}. */
@NullMarked
package org.hearsay.cli;

import org.jspecify.annotations.NullMarked;
