/** Employment records in MongoDB. */
@NullMarked
package io.anju.employment.record.mongo;

import org.jspecify.annotations.NullMarked;
