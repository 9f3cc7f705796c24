/** The command line of the bench: one class a subcommand. */
@NullMarked
package org.hearsay.bench.command;

import org.jspecify.annotations.NullMarked;
