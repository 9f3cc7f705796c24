/**
 * Address &rarr; what the web answers: politely, within bounds, and never from a private network. Off unless somebody asks for it.
 * Start from {@link org.hearsay.fetch.WebFetcher}.
 */
@NullMarked
package org.hearsay.fetch;

import org.jspecify.annotations.NullMarked;
