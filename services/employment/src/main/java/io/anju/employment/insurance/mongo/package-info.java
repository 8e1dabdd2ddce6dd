/** Insurance accounts in MongoDB. */
@NullMarked
package io.anju.employment.insurance.mongo;

import org.jspecify.annotations.NullMarked;
