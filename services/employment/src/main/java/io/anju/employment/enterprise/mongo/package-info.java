/** Enterprises in MongoDB. */
@NullMarked
package io.anju.employment.enterprise.mongo;

import org.jspecify.annotations.NullMarked;
