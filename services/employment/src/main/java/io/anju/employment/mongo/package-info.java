/** What the queries of several features have in common. */
@NullMarked
package io.anju.employment.mongo;

import org.jspecify.annotations.NullMarked;
