/**
 * Read reports &rarr; timeline: dated events merged over reports. Start from {@link
 * org.hearsay.timeline.TimelineEntry}.
 */
@NullMarked
package org.hearsay.timeline;

import org.jspecify.annotations.NullMarked;
