/** The scheduled job that relocates what lies in changed divisions. */
@NullMarked
package io.anju.housing.revision.job;

import org.jspecify.annotations.NullMarked;
