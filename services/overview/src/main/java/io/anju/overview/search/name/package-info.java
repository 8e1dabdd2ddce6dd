/** Names of persons as they are written, spoken and mistaken. */
@NullMarked
package io.anju.overview.search.name;

import org.jspecify.annotations.NullMarked;
