/** How employment records rest and are found. */
@NullMarked
package io.anju.employment.record.mongo;

import org.jspecify.annotations.NullMarked;
