/**
 * Reports and reuse &rarr; stories: which reports tell of the same event. Start from {@link org.hearsay.story.StoryGrouper}.
 */
@NullMarked
package org.hearsay.story;

import org.jspecify.annotations.NullMarked;
