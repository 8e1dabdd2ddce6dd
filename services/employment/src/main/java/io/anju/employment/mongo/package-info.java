/** Parts shared by the queries of several features. */
@NullMarked
package io.anju.employment.mongo;

import org.jspecify.annotations.NullMarked;
